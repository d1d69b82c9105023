package io.openaisdk.fuzz;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.json.JsonCodec;

/** A client on a transport without a network. */
record Client(OpenAI api, CannedTransport transport) {

    static final String KEY = "sk-fuzz-0123456789";
    static final String HOST = "api.example.com";

    static Client with(JsonCodec codec) {
        CannedTransport transport = new CannedTransport();
        OpenAI api = OpenAIClient.builder()
                .apiKey(KEY)
                .baseUrl("https://" + HOST + "/v1")
                .transport(transport)
                .json(codec)
                .autoDiscovery(false)
                .maxRetries(0)
                .build();
        return new Client(api, transport);
    }
}
