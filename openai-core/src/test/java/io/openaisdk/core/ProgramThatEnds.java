package io.openaisdk.core;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A program of a user who closes nothing and leaves calls under way at the end of {@code main}. */
final class ProgramThatEnds {

    private ProgramThatEnds() {}

    public static void main(String[] args) throws InterruptedException {
        OpenAI client = OpenAIClient.builder()
                .apiKey("sk-test")
                .baseUrl(args[0])
                .transport(args[1])
                .json(args[2])
                .build();
        client.responses().create(p -> p.model("m").input("Hi"));
        client.async().responses().create(p -> p.model("m").input("Hi")).join();

        EventStream<ResponseStreamEvent> open = client.responses().createStreaming(p -> p.model("m"));
        Iterator<ResponseStreamEvent> events = open.iterator();
        events.next();
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<Void> subscribed =
                client.async().responses().createStreaming(p -> p.model("m")).forEach(event -> first.countDown());
        first.await();
        CompletableFuture<Response> betweenAttempts =
                client.async().responses().create(p -> p.model("m").input("Hi"));

        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && thread != Thread.currentThread())
                .filter(thread -> !thread.getName().equals("DestroyJavaVM"))
                .forEach(thread -> System.out.println("not a daemon: " + thread.getName()));
        System.out.println("end of main, " + (subscribed.isDone() || betweenAttempts.isDone() ? "done" : "under way"));
    }
}
