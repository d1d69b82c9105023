package io.openaisdk.bedrock;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.testsupport.DeadEnd;
import java.util.function.Consumer;

/** What a client of a platform would send. */
final class Sent {

    private Sent() {}

    static HttpRequest by(Platform platform, Consumer<OpenAI> call) {
        return DeadEnd.requestOf(end -> {
            try (OpenAI client = OpenAIClient.builder()
                    .platform(platform)
                    .transport(end)
                    .maxRetries(0)
                    .build()) {
                call.accept(client);
            }
        });
    }
}
