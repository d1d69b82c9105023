package io.openaisdk.core.faults;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.files.FileCreateParams;
import io.openaisdk.api.files.FileCreateParamsBuilder;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.core.Way;
import java.io.ByteArrayInputStream;

/** A call that a fault is met with. */
enum Call {
    /** Sends JSON, and expects JSON. */
    CREATE {
        @Override
        int make(Way way, OpenAI client) {
            return way.create(client).http().orElseThrow().attempts();
        }
    },

    /** Sends nothing, and expects JSON. */
    RETRIEVE {
        @Override
        int make(Way way, OpenAI client) {
            return way.call(client, it -> it.responses().retrieve("resp_1"), it -> it.responses()
                            .retrieve("resp_1"))
                    .http()
                    .orElseThrow()
                    .attempts();
        }
    },

    /** Sends JSON, and reads all events of the answer. */
    STREAM {
        @Override
        int make(Way way, OpenAI client) {
            if (way.async()) {
                Way.await(client.async()
                        .responses()
                        .createStreaming(p -> p.model("m"))
                        .forEach(event -> {}));
                return 1;
            }
            try (EventStream<ResponseStreamEvent> events = client.responses().createStreaming(p -> p.model("m"))) {
                events.forEach(event -> {});
                return events.http().attempts();
            }
        }
    },

    /** Sends a file that is there for as many attempts as it takes. */
    UPLOAD {
        @Override
        int make(Way way, OpenAI client) {
            return upload(way, client, file().file(new byte[LENGTH], NAME).build());
        }
    },

    /** Sends a file that can be read once. */
    UPLOAD_ONCE {
        @Override
        int make(Way way, OpenAI client) {
            return upload(
                    way,
                    client,
                    file().file(new ByteArrayInputStream(new byte[LENGTH]), NAME)
                            .build());
        }
    };

    private static final int LENGTH = 8 << 20;
    private static final String NAME = "a.jsonl";

    /** Makes the call, and gives how many attempts it took. */
    abstract int make(Way way, OpenAI client);

    private static FileCreateParamsBuilder file() {
        return FileCreateParams.builder().purpose(FilePurpose.BATCH);
    }

    private static int upload(Way way, OpenAI client, FileCreateParams params) {
        return way.call(client, it -> it.files().create(params), it -> it.files()
                        .create(params))
                .http()
                .orElseThrow()
                .attempts();
    }
}
