package io.openaisdk.bedrock;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signs every attempt by Signature Version 4 of AWS, with the credentials of that moment.
 *
 * <p>The host, the content type, the bytes of the body and the headers of AWS are signed, and nothing else: what the way to the
 * service may change does not matter.
 */
final class SigV4Credentials implements Credentials {

    /** What a signature consists of; what a request has of that from elsewhere is not sent. */
    private static final List<String> SIGNATURE =
            List.of("Authorization", "X-Amz-Date", "X-Amz-Content-Sha256", "X-Amz-Security-Token");

    private final AwsCredentialsProvider provider;
    private final String region;
    private final String service;
    private final Clock clock;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    SigV4Credentials(AwsCredentialsProvider provider, String region, String service, Clock clock) {
        this.provider = provider;
        this.region = region;
        this.service = service;
        this.clock = clock;
    }

    /** Signs on a thread of the client: credentials may come over the network, and bodies from files. */
    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        return context.callBlocking(() -> sign(request, identity()));
    }

    private AwsCredentialsIdentity identity() throws Exception {
        try {
            return provider.resolveIdentity().get();
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private static Exception failure(Throwable cause) {
        String message = "There are no AWS credentials: " + cause.getMessage();
        if (cause instanceof SdkException failure && failure.retryable()) {
            return new IOException(message, cause);
        }
        return new AuthFailedException(message, cause);
    }

    private HttpRequest sign(HttpRequest request, AwsCredentialsIdentity identity) throws IOException {
        HttpHeaders.Builder headers = request.headers().toBuilder();
        SIGNATURE.forEach(headers::remove);
        // As it is signed; a transport takes it from here before it takes it from the body.
        request.body()
                .filter(body -> request.headers().firstOrNull("Content-Type") == null)
                .ifPresent(body -> headers.set("Content-Type", body.contentType()));
        try {
            SignedRequest signed = signer.sign(sign -> {
                sign.identity(identity)
                        .request(toSign(request, headers.build()))
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock);
                request.body().ifPresent(body -> sign.payload(content(body)));
            });
            SIGNATURE.forEach(
                    name -> signed.request().firstMatchingHeader(name).ifPresent(value -> headers.set(name, value)));
        } catch (UncheckedIOException e) {
            throw e.getCause(); // the body cannot be read
        }
        return request.withHeaders(headers.build());
    }

    private static SdkHttpRequest toSign(HttpRequest request, HttpHeaders headers) {
        SdkHttpRequest.Builder toSign = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .uri(request.uri());
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("content-type") || lower.startsWith("x-amz-")) {
                toSign.appendHeader(name, value);
            }
        });
        return toSign.build();
    }

    private static ContentStreamProvider content(HttpBody body) {
        return () -> {
            try {
                return body.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public String toString() {
        return "Credentials[SigV4]";
    }
}
