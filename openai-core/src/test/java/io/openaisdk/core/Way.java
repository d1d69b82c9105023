package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.AsyncOpenAI;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.Response;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;

/** A combination, and whether the caller waits for the result or is given a future. */
public record Way(Combination combination, boolean async) {

    public static Stream<Way> all() {
        return Arrays.stream(Combination.values()).flatMap(it -> Stream.of(new Way(it, false), new Way(it, true)));
    }

    /** Makes the same call in this way; of a future, the failure that it holds is thrown. */
    public <T> T call(
            OpenAI client, Function<OpenAI, T> blocking, Function<AsyncOpenAI, CompletableFuture<T>> nonBlocking) {
        return async ? await(nonBlocking.apply(client.async())) : blocking.apply(client);
    }

    /** Makes the call that most tests make. */
    public Response create(OpenAI client) {
        return call(client, it -> it.responses().create(p -> p.model("gpt-5.5").input("Hi")), it -> it.responses()
                .create(p -> p.model("gpt-5.5").input("Hi")));
    }

    /** Makes the call that most tests make, and gives its failure. */
    public <E extends OpenAIException> E failure(Class<E> type, OpenAI client) {
        return failure(type, () -> create(client));
    }

    public static <E extends Throwable> E failure(Class<E> type, ThrowableAssert.ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        if (thrown == null || thrown.getClass() != type) {
            // The causes of another failure say what happened.
            throw new AssertionError("Not " + type.getName() + " but " + thrown, thrown);
        }
        return type.cast(thrown);
    }

    /** Waits for a future; throws what it failed with. */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError("The future failed with a checked exception", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("The future did not complete", e);
        }
    }

    /** Waits for something to happen. */
    public static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).as("it happened").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return combination + (async ? ", async" : ", blocking");
    }
}
