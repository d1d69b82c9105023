package io.openaisdk.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.Scripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places of AWS's default chain, each by a stand-in; what they give is what requests are signed with. */
class AwsCredentialSourcesTest {

    private static final String RESPONSE = "{\"id\":\"resp_1\",\"object\":\"response\",\"output\":[]}";

    private final Map<String, Optional<String>> before = new LinkedHashMap<>();

    @TempDir
    Path directory;

    @BeforeEach
    void nothingOfTheMachine() {
        set("aws.configFile", directory.resolve("config").toString());
        set("aws.sharedCredentialsFile", directory.resolve("credentials").toString());
        set("aws.region", "us-west-2"); // for the client of STS
    }

    @AfterEach
    void restore() {
        before.forEach((name, value) ->
                value.ifPresentOrElse(old -> System.setProperty(name, old), () -> System.clearProperty(name)));
    }

    @Test
    void systemProperties() {
        set("aws.accessKeyId", "AKPROPERTY");
        set("aws.secretAccessKey", "secret");

        signedBy("AKPROPERTY", "secret", "");
    }

    @Test
    void profile() throws Exception {
        Files.writeString(directory.resolve("credentials"), """
                [default]
                aws_access_key_id = AKPROFILE
                aws_secret_access_key = secret
                """);

        signedBy("AKPROFILE", "secret", "");
    }

    @Test
    void instanceMetadata() {
        String path = "/latest/meta-data/iam/security-credentials";
        try (LoopbackServer imds = new LoopbackServer().choosing(request -> {
            if (request.target().equals("/latest/api/token")) {
                return Scripts.text(200, "text/plain", "imds-token");
            }
            if (!"imds-token".equals(request.header("x-aws-ec2-metadata-token"))) {
                return Scripts.text(401, "text/plain", "no token");
            }
            if (request.target().startsWith(path) && request.target().endsWith("the-role")) {
                return Scripts.json(issued("AKINSTANCE"));
            }
            return request.target().startsWith(path)
                    ? Scripts.text(200, "text/plain", "the-role")
                    : Scripts.text(404, "text/plain", "none");
        })) {
            set("aws.ec2MetadataServiceEndpoint", imds.at(""));

            signedBy("AKINSTANCE", "secret", "session");
        }
    }

    @Test
    void container() {
        try (LoopbackServer container = new LoopbackServer()
                .choosing(request -> "Basic container".equals(request.header("authorization"))
                        ? Scripts.json(issued("AKCONTAINER"))
                        : Scripts.text(403, "text/plain", "no token"))) {
            set("aws.containerCredentialsFullUri", container.at("/credentials"));
            set("aws.containerAuthorizationToken", "Basic container");

            signedBy("AKCONTAINER", "secret", "session");
        }
    }

    @Test
    void webIdentity() throws Exception {
        Path token = Files.writeString(directory.resolve("token"), "the-subject-token");
        try (LoopbackServer sts = new LoopbackServer()
                .choosing(request -> request.body().contains("Action=AssumeRoleWithWebIdentity")
                                && request.body().contains("WebIdentityToken=the-subject-token")
                        ? Scripts.text(
                                200, "text/xml", """
                        <AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
                          <AssumeRoleWithWebIdentityResult><Credentials>
                            <AccessKeyId>AKWEB</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
                            <SessionToken>session</SessionToken><Expiration>%s</Expiration>
                          </Credentials></AssumeRoleWithWebIdentityResult>
                        </AssumeRoleWithWebIdentityResponse>""".formatted(Instant.now().plusSeconds(3600)))
                        : Scripts.text(400, "text/plain", "no token"))) {
            set("aws.webIdentityTokenFile", token.toString());
            set("aws.roleArn", "arn:aws:iam::123456789012:role/test");
            set("aws.roleSessionName", "test");
            set("aws.endpointUrlSts", sts.at(""));

            signedBy("AKWEB", "secret", "session");
        }
    }

    private static String issued(String id) {
        return """
                {"Code":"Success","Type":"AWS-HMAC","AccessKeyId":"%s","SecretAccessKey":"secret","Token":"session",
                 "LastUpdated":"%s","Expiration":"%s"}""".formatted(id, Instant.now(), Instant.now().plusSeconds(3600));
    }

    private void set(String name, String value) {
        before.putIfAbsent(name, Optional.ofNullable(System.getProperty(name)));
        System.setProperty(name, value);
    }

    /** Calls a server that checks the signature. */
    private static void signedBy(String id, String secret, String session) {
        try (LoopbackServer server = new LoopbackServer().choosing(request -> {
                    String fault =
                            new SigV4Verifier(id, secret, "us-west-2", "bedrock-mantle", Instant.now()).check(request);
                    return fault.isEmpty()
                                    && session.equals(
                                            Objects.requireNonNullElse(request.header("x-amz-security-token"), ""))
                            ? Scripts.json(RESPONSE)
                            : Scripts.text(403, "text/plain", "wrong: " + fault);
                });
                OpenAI client = OpenAIClient.builder()
                        .platform(new BedrockPlatformBuilder(name -> Optional.empty())
                                .region("us-west-2")
                                .baseUrl(server.at("/openai/v1"))
                                .build())
                        .build()) {
            assertThat(client.responses().create(p -> p.model("m").input("hi")).id())
                    .isEqualTo("resp_1");
        }
    }
}
