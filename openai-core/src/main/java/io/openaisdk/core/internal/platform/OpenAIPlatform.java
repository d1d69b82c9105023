package io.openaisdk.core.internal.platform;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.Platform;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** OpenAI's own service, or one that is compatible with it, at any address. */
public final class OpenAIPlatform implements Platform {

    /** The service at its own address. */
    public static final OpenAIPlatform DEFAULT = at("https://api.openai.com/v1");

    private final URI baseUrl;

    private OpenAIPlatform(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Returns the service at an address.
     *
     * @param url an absolute http or https address
     * @return the platform
     * @throws IllegalArgumentException if it is no such address
     */
    public static OpenAIPlatform at(String url) {
        try {
            URI uri = new URI(url.trim());
            if (uri.getRawUserInfo() != null) {
                throw new IllegalArgumentException("The base URL must not have a user name or a password, which is not "
                        + "sent, and would be logged; set them with putHeader(\"Authorization\", ...).");
            }
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!http || uri.getRawAuthority() == null) {
                throw new IllegalArgumentException("The base URL \"" + shown(url)
                        + "\" is not an absolute http or https address, such as https://api.openai.com/v1");
            }
            return new OpenAIPlatform(uri);
        } catch (URISyntaxException e) {
            // The exception itself quotes all of it.
            throw new IllegalArgumentException(
                    "The base URL \"" + shown(url) + "\" is not an address: " + e.getReason());
        }
    }

    /** Leaves out what may be a secret: the user, and the query string. */
    private static String shown(String url) {
        String address = url.replaceFirst("[?#].*", "");
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /**
     * Returns the service where data stays in a region.
     *
     * @param region the region
     * @return the platform
     * @throws IllegalArgumentException if there is no such region
     */
    public static OpenAIPlatform in(String region) {
        return switch (region) {
            case "global" -> DEFAULT;
            case "us", "eu", "ae" -> at("https://" + region + ".api.openai.com/v1");
            default ->
                throw new IllegalArgumentException("There is no data residency \"" + region
                        + "\"; there are us, eu, ae and global. Set any other address with baseUrl(...).");
        };
    }

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public Optional<Credentials> credentials() {
        return Optional.empty();
    }

    @Override
    public HttpRequest prepare(CallInfo call, HttpRequest request) {
        return request;
    }
}
