package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A way to make a call and to use its result to the end. */
enum Style {
    CREATE(Operation.CREATE, false) {
        @Override
        void use(OpenAI client) {
            client.responses().create(p -> p.model("m").input("Hi"));
        }
    },
    FUTURE(Operation.CREATE, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            await(client.async().responses().create(p -> p.model("m").input("Hi")));
        }
    },
    RAW(Operation.CREATE, false) {
        @Override
        void use(OpenAI client) {
            try (RawResponse<Response> raw =
                    client.raw().responses().create(p -> p.model("m").input("Hi"))) {
                raw.parse();
            }
        }
    },
    RAW_FUTURE(Operation.CREATE, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            await(client.async().raw().responses().create(p -> p.model("m").input("Hi")))
                    .parse();
        }
    },
    STREAM(Operation.STREAM, false) {
        @Override
        void use(OpenAI client) {
            try (EventStream<ResponseStreamEvent> events =
                    client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
                events.forEach(event -> {});
            }
        }
    },
    SUBSCRIBER(Operation.STREAM, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            Collector<ResponseStreamEvent> collector = new Collector<>();
            client.async()
                    .responses()
                    .createStreaming(p -> p.model("m").input("Hi"))
                    .subscribe(collector);
            throwIfThere(collector.end());
        }
    },
    FOR_EACH(Operation.STREAM, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            await(client.async()
                    .responses()
                    .createStreaming(p -> p.model("m").input("Hi"))
                    .forEach(event -> {}));
        }
    },
    BYTES(Operation.CONTENT, false) {
        @Override
        void use(OpenAI client) {
            try (BinaryContent content = client.files().content("file_1")) {
                content.bytes();
            }
        }
    },
    INPUT_STREAM(Operation.CONTENT, false) {
        @Override
        void use(OpenAI client) throws IOException {
            try (BinaryContent content = client.files().content("file_1")) {
                content.stream().readAllBytes();
            }
        }
    },
    WRITE_TO(Operation.CONTENT, false) {
        @Override
        void use(OpenAI client) {
            toFile(file -> {
                try (BinaryContent content = client.files().content("file_1")) {
                    content.writeTo(file);
                }
            });
        }
    },
    FUTURE_BYTES(Operation.CONTENT, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            await(await(client.async().files().content("file_1")).bytes());
        }
    },
    FUTURE_TEXT(Operation.CONTENT, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            await(await(client.async().files().content("file_1")).text());
        }
    },
    PUBLISHER(Operation.CONTENT, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            Collector<Object> collector = new Collector<>();
            await(client.async().files().content("file_1")).publisher().subscribe(collector);
            throwIfThere(collector.end());
        }
    },
    FUTURE_WRITE_TO(Operation.CONTENT, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            toFile(file -> await(await(client.async().files().content("file_1")).writeTo(file)));
        }
    },
    PAGES(Operation.LIST, false) {
        @Override
        void use(OpenAI client) {
            client.files().list().autoPage().forEach(file -> {});
        }
    },
    ASYNC_PAGES(Operation.LIST, true) {
        @Override
        void use(OpenAI client) throws Throwable {
            Collector<FileObject> collector = new Collector<>();
            await(client.async().files().list()).autoPage().subscribe(collector);
            throwIfThere(collector.end());
        }
    };

    /** What is called. */
    enum Operation {
        CREATE,
        STREAM,
        CONTENT,
        LIST;

        private Script response() {
            return switch (this) {
                case CREATE -> Answers.hello();
                case STREAM -> Answers.events(delta("Hel", 1), delta("lo", 2), completed(3));
                case CONTENT -> exchange -> exchange.answer(200, "application/octet-stream", "x".repeat(20_000));
                case LIST ->
                    exchange -> exchange.answer(
                            200, "application/json", page(exchange.request().target()));
            };
        }

        private static String page(String target) {
            return target.contains("after=")
                    ? "{\"object\":\"list\",\"data\":[" + Answers.FILE + "],\"has_more\":false}"
                    : "{\"object\":\"list\",\"data\":[" + Answers.FILE + "],\"has_more\":true,"
                            + "\"first_id\":\"file_1\",\"last_id\":\"file_1\"}";
        }
    }

    final Operation operation;
    final boolean async;

    Style(Operation operation, boolean async) {
        this.operation = operation;
        this.async = async;
    }

    /** Makes the call, uses the result to its end, and throws what the caller is told. */
    abstract void use(OpenAI client) throws Throwable;

    /** Makes the call, and returns what the caller is told; null for success. */
    @Nullable
    Throwable outcome(OpenAI client) {
        try {
            use(client);
            return null;
        } catch (NeverTold e) {
            throw e;
        } catch (Throwable told) {
            return told;
        }
    }

    /** Returns what the server sends when nothing is wrong. */
    Script response() {
        return operation.response();
    }

    /** Says that the caller waited in vain. */
    private static final class NeverTold extends AssertionError {

        private static final long serialVersionUID = 1L;

        private NeverTold(Throwable cause) {
            super("The caller was never told", cause);
        }
    }

    private static <T> T await(CompletableFuture<T> future) throws Throwable {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            throw new NeverTold(e);
        }
    }

    private static void throwIfThere(CompletableFuture<@Nullable Throwable> end) throws Throwable {
        Throwable told = await(end);
        if (told != null) {
            throw told;
        }
    }

    /** Something that is done with a file. */
    private interface Writing {
        void to(Path file) throws Throwable;
    }

    private static void toFile(Writing writing) {
        try {
            Path directory = Files.createTempDirectory("style");
            Path file = directory.resolve("content");
            try {
                writing.to(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("Neither declared nor expected", e);
        }
    }
}
