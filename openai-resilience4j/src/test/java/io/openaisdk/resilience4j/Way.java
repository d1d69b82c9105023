package io.openaisdk.resilience4j;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;

/** The ways to make a call; what a guard does must not depend on which. */
enum Way {
    BLOCKING {
        @Override
        Response create(OpenAI client, String model) {
            return client.responses().create(p -> p.model(model).input("Hi"));
        }

        @Override
        void stream(OpenAI client, String model, Consumer<ResponseStreamEvent> action) {
            try (EventStream<ResponseStreamEvent> events =
                    client.responses().createStreaming(p -> p.model(model).input("Hi"))) {
                events.forEach(action);
            }
        }
    },
    ASYNC {
        @Override
        Response create(OpenAI client, String model) {
            return await(client.async().responses().create(p -> p.model(model).input("Hi")));
        }

        @Override
        void stream(OpenAI client, String model, Consumer<ResponseStreamEvent> action) {
            await(client.async()
                    .responses()
                    .createStreaming(p -> p.model(model).input("Hi"))
                    .forEach(action));
        }
    };

    /** Asks for a response. */
    abstract Response create(OpenAI client, String model);

    /** Reads a stream to its end. */
    abstract void stream(OpenAI client, String model, Consumer<ResponseStreamEvent> action);

    <E extends Throwable> E failure(Class<E> type, OpenAI client, String model) {
        return Assertions.catchThrowableOfType(type, () -> create(client, model));
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("There was no end", e);
        }
    }
}
