package io.openaisdk.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.testsupport.Received;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** What is signed, and how: vectors V-SIG of the behaviour reference, and the same by a verifier of our own. */
class SigV4CredentialsTest {

    private static final String ID = "AKIDEXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bedrock|https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1/chat/completions|{\"model\":\"m\",\"messages\":[]}||"
                        + "0bfcf1c873fe23e87366969117efdc24b95f341eb2f4abe10ae01e7a1f4994c6|"
                        + "8ca57f11f4848b6c0309962225bc35717b4009e1ed16046699323d4d0a8c310f",
                "bedrock-mantle|https://bedrock-mantle.us-west-2.api.aws/openai/v1/responses|{\"model\":\"m\",\"input\":\"hi\"}|tok-1|"
                        + "231ff162d93431c8fadceec61ce96172c7eb292b2aec7857506693838c9fe418|"
                        + "0b5efa6f0af0472379aef655c85064cdd8f81004a84ec6ac51f042f8f5fe85e5",
                "bedrock-mantle|https://bedrock-mantle.us-west-2.api.aws/openai/v1/models/a%20b?limit=2&after=x%2Fy|''||"
                        + EMPTY + "|924b969ad0c5fcf386f1b20d12a29e2dc4e5ee13d16808dd3c2dbaddce8d310d",
            })
    void signatureIsTheExpectedOne(
            String service, String address, String body, @Nullable String session, String hash, String signature) {
        HttpRequest signed = sign(service, session, HttpHeaders.EMPTY, address, body);

        assertThat(signed.headers().first("X-Amz-Content-Sha256")).contains(hash);
        assertThat(signed.headers().first("X-Amz-Date")).contains("20260102T030405Z");
        assertThat(signed.headers().first("X-Amz-Security-Token").orElse(null)).isEqualTo(session);
        assertThat(signed.headers().first("Authorization"))
                .contains("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-west-2/" + service
                        + "/aws4_request, SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date"
                        + (session == null ? "" : ";x-amz-security-token") + ", Signature=" + signature);
        assertThat(verify(service, signed, body)).isEmpty();
    }

    @Test
    void headersThatTheWayMayChangeAreNotSigned() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("User-Agent", "a")
                .add("Accept", "*/*")
                .add("Idempotency-Key", "i")
                .add("traceparent", "t")
                .add("X-Amz-Meta", "m")
                .build();

        HttpRequest signed = sign("bedrock", null, headers, "https://h.example/v1/x", "{}");

        assertThat(signed.headers().firstOrNull("Authorization"))
                .contains("SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-meta,");
        assertThat(signed.headers().asMap())
                .containsKeys("user-agent", "accept", "idempotency-key", "traceparent", "x-amz-meta");
        assertThat(verify("bedrock", signed, "{}")).isEmpty();
    }

    @Test
    void signatureOfBeforeIsReplaced() {
        HttpHeaders old = HttpHeaders.builder()
                .add("Authorization", "old")
                .add("X-Amz-Date", "old")
                .add("X-Amz-Security-Token", "old")
                .add("X-Amz-Content-Sha256", "old")
                .build();

        HttpRequest signed = sign("bedrock", null, old, "https://h.example/v1/x", "{}");

        assertThat(signed.headers().asMap()).doesNotContainKey("x-amz-security-token");
        assertThat(signed.headers().asMap().toString()).doesNotContain("old");
        assertThat(verify("bedrock", signed, "{}")).isEmpty();
    }

    @Test
    void verifierSeesEveryChange() {
        HttpRequest signed = sign("bedrock", null, HttpHeaders.EMPTY, "https://h.example/v1/x?a=1&b=2", "{}");

        assertThat(verify("bedrock", signed, "{}")).isEmpty();
        assertThat(verify("bedrock", signed, "{} ")).isEqualTo("XAmzContentSHA256Mismatch");
        assertThat(verify("bedrock", signed.withUri(URI.create("https://h.example/v1/y?a=1&b=2")), "{}"))
                .isEqualTo("SignatureDoesNotMatch");
        assertThat(verify("bedrock", signed.withUri(URI.create("https://h.example/v1/x?a=1&b=3")), "{}"))
                .isEqualTo("SignatureDoesNotMatch");
        assertThat(verify("bedrock", signed.withHeader("Content-Type", "text/plain"), "{}"))
                .isEqualTo("SignatureDoesNotMatch");
        assertThat(verify("bedrock-mantle", signed, "{}")).startsWith("Wrong scope");
    }

    @Test
    void givesItsThreadBackWhenACallThatWaitsForCredentialsIsCanceled() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        AwsCredentialsProvider silent = new AwsCredentialsProvider() {
            @Override
            public AwsCredentials resolveCredentials() {
                throw new AssertionError("The future is asked for");
            }

            @Override
            public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
                asked.countDown();
                return new CompletableFuture<>();
            }
        };
        HttpRequest request = new HttpRequest(
                "GET", URI.create("https://h.example/v1/x"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<HttpRequest> call = new SigV4Credentials(
                            silent, "us-west-2", "bedrock", Clock.fixed(NOW, ZoneOffset.UTC))
                    .authenticate(request, new Alone(thread))
                    .toCompletableFuture();
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

            call.cancel(true);

            assertThat(thread.submit(() -> "free").get(20, TimeUnit.SECONDS)).isEqualTo("free");
        } finally {
            thread.shutdownNow();
        }
    }

    private static HttpRequest sign(
            String service, @Nullable String session, HttpHeaders headers, String address, String body) {
        AwsCredentials key = session == null
                ? AwsBasicCredentials.create(ID, SECRET)
                : AwsSessionCredentials.create(ID, SECRET, session);
        SigV4Credentials credentials = new SigV4Credentials(
                StaticCredentialsProvider.create(key), "us-west-2", service, Clock.fixed(NOW, ZoneOffset.UTC));
        HttpBody content = HttpBody.of(body.getBytes(StandardCharsets.UTF_8), "application/json");
        HttpRequest request = new HttpRequest("POST", URI.create(address), headers, content, HttpTimeouts.NONE);
        return credentials
                .authenticate(request, new Alone(Runnable::run))
                .toCompletableFuture()
                .join();
    }

    private static String verify(String service, HttpRequest signed, String body) {
        List<String> headers = new ArrayList<>(List.of("host: " + signed.uri().getRawAuthority()));
        signed.headers().forEach((name, value) -> headers.add(name + ": " + value));
        URI uri = signed.uri();
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return new SigV4Verifier(ID, SECRET, "us-west-2", service, NOW)
                .check(new Received(signed.method(), target, headers, body, 1));
    }

    /** Lends threads and nothing else. */
    private record Alone(Executor executor) implements AuthContext {

        @Override
        public HttpTransport transport() {
            throw new AssertionError("Signing needs no transport");
        }

        @Override
        public JsonCodec json() {
            throw new AssertionError("Signing needs no JSON");
        }
    }
}
