package io.openaisdk.bedrock;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.platform.PlatformEnvironment;
import java.net.URI;
import java.util.Optional;

/**
 * Amazon Bedrock, to be given to the builder of a client; immutable and safe for use by many threads.
 *
 * <p>Requests are authenticated with a key of Bedrock, or signed with AWS credentials. Before anything is sent it refuses requests
 * to another origin, requests with an {@code Authorization} of their own and, where they are signed, bodies that can be read only
 * once.
 */
public final class BedrockPlatform implements Platform {

    static final String NAME = "amazon-bedrock";

    private final URI baseUrl;
    private final Credentials credentials;

    BedrockPlatform(URI baseUrl, Credentials credentials) {
        this.baseUrl = baseUrl;
        this.credentials = credentials;
    }

    /**
     * Starts to describe where and as whom to call Bedrock; what is left out comes from the environment, as with every AWS client.
     *
     * @return a builder
     */
    public static BedrockPlatformBuilder builder() {
        return new BedrockPlatformBuilder(PlatformEnvironment.system());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public Optional<Credentials> credentials() {
        return Optional.of(credentials);
    }

    @Override
    public HttpRequest prepare(CallInfo call, HttpRequest request) {
        URI uri = request.uri();
        if (!baseUrl.getScheme().equalsIgnoreCase(uri.getScheme())
                || !baseUrl.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority())) {
            throw new IllegalArgumentException("A client of Bedrock calls " + baseUrl.getScheme() + "://"
                    + baseUrl.getRawAuthority() + " only; " + call + " would go elsewhere.");
        }
        if (request.headers().firstOrNull("Authorization") != null) {
            throw new IllegalArgumentException(
                    "Bedrock sets the header Authorization itself; set keys on the builder of the platform instead.");
        }
        boolean once = request.body().map(body -> !body.repeatable()).orElse(false);
        if (once && credentials instanceof SigV4Credentials) {
            throw new IllegalArgumentException(
                    "A signature covers the whole body, so it must be one that can be read twice: "
                            + "bytes or a file, not an InputStream.");
        }
        return withoutPlus(request);
    }

    /** A plus in a query stands for a space or for itself, and signatures have been seen to take it for either. */
    private static HttpRequest withoutPlus(HttpRequest request) {
        String query = request.uri().getRawQuery();
        if (query == null || query.indexOf('+') < 0) {
            return request;
        }
        String address = request.uri().toString();
        String place = address.substring(0, address.indexOf('?'));
        return request.withUri(URI.create(place + "?" + query.replace("+", "%20")));
    }

    @Override
    public String toString() {
        return "BedrockPlatform[" + baseUrl + ", " + credentials + "]";
    }
}
