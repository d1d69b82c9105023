package io.openaisdk.core;

import io.openaisdk.api.OpenAI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes a call whose response does not fit into memory, and then one whose response does; says what became of both. */
final class ProgramWithLittleMemory {

    private ProgramWithLittleMemory() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (OpenAI client = OpenAIClient.builder()
                .apiKey(Combination.KEY)
                .baseUrl(arguments[0])
                .transport(arguments[1])
                .json(arguments[2])
                .maxRetries(0)
                .autoDiscovery(false)
                .build()) {
            System.out.println(outcome(client.async().responses().create(p -> p.model("m"))));
            System.out.println(outcome(client.async().responses().create(p -> p.model("m"))));
        }
    }

    private static String outcome(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.get(30, TimeUnit.SECONDS);
            return "success";
        } catch (ExecutionException e) {
            Throwable cause = e;
            for (Throwable next = e; next != null; next = next.getCause()) {
                cause = next;
            }
            return cause.getClass().getSimpleName();
        } catch (TimeoutException e) {
            return "never told";
        }
    }
}
