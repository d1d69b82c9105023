package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** The service by which a machine of a cloud learns of itself. */
final class MetadataService {

    private final String name;
    private final URI address;
    private final Issuer issuer;

    MetadataService(String name, URI address) {
        this.name = name;
        this.address = address;
        this.issuer = new Issuer(address);
    }

    /** Asks; whatever is not a success is a failure that names the status, after the retries where it may pass. */
    CompletionStage<Issuer.Response> ask(AuthContext context, Map<String, String> query, String header, String value) {
        String encoded = query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return issuer.get(context, URI.create(address + "?" + encoded), Map.of(header, value))
                .thenApply(response -> {
                    if (response.isSuccess()) {
                        return response;
                    }
                    String what = "responded with " + response.status();
                    if (response.mayPass()) {
                        throw new CompletionException(
                                new AuthUnavailableException(message(what), response.status(), null));
                    }
                    throw failure(what, response);
                });
    }

    AuthFailedException failure(String what, Issuer.Response response) {
        return new AuthFailedException(message(what), response.status(), null, null);
    }

    private String message(String what) {
        return "The " + name + " at " + issuer.host() + " " + what;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
