package io.openaisdk.consumer.identity;

import io.openaisdk.spi.auth.AuthFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a company has already to read its store with; it blocks. */
final class StoreClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    StoreClient(URI address) {
        this.address = address;
    }

    String read() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("X-Store-Password", SecretStore.PASSWORD)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AuthFailedException(
                    "The secret store answered " + response.statusCode(), response.statusCode(), null, null);
        }
        return response.body();
    }
}
