package io.openaisdk.core;

import static io.openaisdk.core.Answers.completed;
import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.hello;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.testsupport.LoopbackServer;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Where code of the application runs. */
class ExecutorTest extends EndToEndTest {

    private static final String APPLICATION = "application-";
    private static final String SDK = "openai-callback-";
    private static final Executor REFUSING = task -> {
        throw new RejectedExecutionException("full");
    };

    private final CountDownLatch go = new CountDownLatch(1);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    private ExecutorService application() {
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setName(APPLICATION + thread.getId());
            thread.setDaemon(true);
            return thread;
        });
        closing(threads::shutdown);
        return threads;
    }

    private void noteThread() {
        threads.add(Thread.currentThread().getName());
    }

    /** Answers when all has been attached that depends on the answer. */
    private Script later(Script script) {
        return exchange -> {
            Way.await(go);
            script.answer(exchange);
        };
    }

    /** Sends events piece by piece, so that they do not all come at once. */
    private static Script manyEvents() {
        return exchange -> {
            exchange.beginEvents();
            for (int i = 1; i < 50; i++) {
                exchange.chunk(delta("a", i));
            }
            exchange.chunk(completed(50));
            exchange.lastChunk();
        };
    }

    private void completeFuture(OpenAI client) {
        server.on(later(hello()));
        CompletableFuture<Void> noted =
                client.async().responses().create(p -> p.model("m")).thenAccept(response -> noteThread());
        go.countDown();
        Way.await(noted);
    }

    private void forEachEvent(OpenAI client) {
        AtomicBoolean inside = new AtomicBoolean();
        server.on(later(manyEvents()));
        CompletableFuture<Void> end = client.async()
                .responses()
                .createStreaming(p -> p.model("m"))
                .forEach(event -> {
                    assertThat(inside.compareAndSet(false, true)).as("serial").isTrue();
                    noteThread();
                    inside.set(false);
                });
        CompletableFuture<Void> noted = end.thenRun(this::noteThread);
        go.countDown();
        Way.await(noted);
    }

    private void subscribe(OpenAI client) {
        AtomicBoolean inside = new AtomicBoolean();
        server.on(later(manyEvents()));
        Collector<ResponseStreamEvent> collector = new Collector<>() {
            @Override
            public void onNext(ResponseStreamEvent item) {
                assertThat(inside.compareAndSet(false, true)).as("serial").isTrue();
                noteThread();
                super.onNext(item);
                inside.set(false);
            }

            @Override
            public void onComplete() {
                noteThread();
                super.onComplete();
            }
        };
        client.async().responses().createStreaming(p -> p.model("m")).subscribe(collector);
        go.countDown();
        assertThat(collector.all()).hasSize(50);
    }

    private void readContent(OpenAI client) {
        server.on(exchange -> {
            exchange.head(200, "Content-Type: application/octet-stream", "Content-Length: 4");
            exchange.raw("ab");
            Way.await(go);
            exchange.raw("cd");
        });
        Collector<ByteBuffer> collector = new Collector<>() {
            @Override
            public void onNext(ByteBuffer item) {
                noteThread();
                super.onNext(item);
            }
        };
        Way.await(client.async().files().content("file_1")).publisher().subscribe(collector);
        go.countDown();
        assertThat(collector.all()).isNotEmpty();
    }

    private void assertThreads(String prefix) {
        assertThat(threads).isNotEmpty().allMatch(name -> name.startsWith(prefix));
    }

    private OpenAI withExecutor(Combination combination) {
        return closing(combination.builder(server).executor(application()).build());
    }

    // --- The executor of the application

    @OnEveryCombination
    void futuresCompleteOnTheExecutor(Combination combination) {
        completeFuture(withExecutor(combination));
        assertThreads(APPLICATION);
    }

    @OnEveryCombination
    void failuresCompleteOnTheExecutor(Combination combination) {
        server.on(later(Answers.status(400, "{}")));
        CompletableFuture<String> name = withExecutor(combination)
                .async()
                .responses()
                .create(p -> p.model("m"))
                .handle((response, error) -> Thread.currentThread().getName());
        go.countDown();
        assertThat(Way.await(name)).startsWith(APPLICATION);
    }

    @OnEveryCombination
    void actionsRunOnTheExecutorOneAfterAnother(Combination combination) {
        forEachEvent(withExecutor(combination));
        assertThreads(APPLICATION);
    }

    @OnEveryCombination
    void subscribersAreToldOnTheExecutorOneAfterAnother(Combination combination) {
        subscribe(withExecutor(combination));
        assertThreads(APPLICATION);
    }

    @OnEveryCombination
    void contentIsDeliveredOnTheExecutor(Combination combination) {
        readContent(withExecutor(combination));
        assertThreads(APPLICATION);
    }

    @OnEveryCombination
    void executorOfOneStreamTakesThePlaceOfTheClients(Combination combination) {
        server.on(later(manyEvents()));
        CompletableFuture<Void> end = client(combination)
                .async()
                .responses()
                .createStreaming(p -> p.model("m"))
                .forEach(event -> noteThread(), application());
        go.countDown();
        Way.await(end);
        assertThreads(APPLICATION);
    }

    @OnEveryCombination
    void executorStaysOpenWhenTheClientIsClosed(Combination combination) {
        ExecutorService application = application();
        combination.builder(server).executor(application).build().close();
        assertThat(application.isShutdown()).isFalse();
    }

    // --- Without one

    @OnEveryCombination
    void codeOfTheApplicationRunsOnThreadsOfTheSdkByDefault(Combination combination) {
        OpenAI client = client(combination);
        completeFuture(client);
        forEachEvent(client);
        subscribe(client);
        readContent(client);
        assertThreads(SDK);
    }

    @OnEveryCombination
    @EnabledForJreRange(min = JRE.JAVA_21)
    void threadsOfTheSdkAreVirtualWhereTheJvmHasThem(Combination combination) throws ReflectiveOperationException {
        server.on(later(hello()));
        CompletableFuture<Thread> thread = client(combination)
                .async()
                .responses()
                .create(p -> p.model("m"))
                .thenApply(response -> Thread.currentThread());
        go.countDown();
        assertThat(Thread.class.getMethod("isVirtual").invoke(Way.await(thread)))
                .isEqualTo(true);
    }

    // --- On the threads of the transport

    @OnEveryCombination
    void eventsMayBeDeliveredOnThreadsOfTheTransport(Combination combination) {
        OpenAI client = closing(combination
                .builder(server)
                .executor(application())
                .eventsOnTransportThread()
                .build());
        subscribe(client);
        assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread().getName());
        // What has come before somebody subscribes is delivered by the one who does.
        readContent(client);
        assertThat(threads).noneMatch(name -> name.startsWith(APPLICATION) || name.startsWith(SDK));
    }

    @OnEveryCombination
    void futuresStayOnTheExecutorWhereverEventsAreDelivered(Combination combination) {
        OpenAI client = closing(combination
                .builder(server)
                .executor(application())
                .eventsOnTransportThread()
                .build());
        completeFuture(client);
        assertThreads(APPLICATION);
    }

    /** The events do not wait for the executor, which is busy until they are there. */
    @OnEveryCombination
    void futuresOfStreamsStayOnTheExecutorWhereverEventsAreDelivered(Combination combination) {
        ExecutorService application = application();
        CountDownLatch delivered = new CountDownLatch(1);
        OpenAI client = closing(combination
                .builder(server)
                .executor(application)
                .eventsOnTransportThread()
                .build());
        for (int i = 0; i < 4; i++) {
            application.execute(() -> Way.await(delivered));
        }
        server.on(later(manyEvents()));
        var events = client.async().responses().createStreaming(p -> p.model("m"));
        CompletableFuture<Void> head = events.http().thenRun(this::noteThread);
        CompletableFuture<Void> end =
                events.forEach(event -> delivered.countDown()).thenRun(this::noteThread);
        go.countDown();
        Way.await(head);
        Way.await(end);
        assertThreads(APPLICATION);
    }

    @OnEveryCombination
    void failuresOfStreamsStayOnTheExecutorWhereverEventsAreDelivered(Combination combination) {
        OpenAI client = closing(combination
                .builder(server)
                .executor(application())
                .eventsOnTransportThread()
                .build());
        server.on(later(Answers.status(400, "{}")), later(manyEvents()));
        CompletableFuture<Void> refused = client.async()
                .responses()
                .createStreaming(p -> p.model("m"))
                .forEach(event -> {})
                .handle((nothing, error) -> {
                    noteThread();
                    return null;
                });
        go.countDown();
        Way.await(refused);
        assertThreads(APPLICATION);
    }

    // --- An executor that takes nothing

    @OnEveryCombination
    void executorThatRefusesEveryTaskHoldsUpNobody(Combination combination) {
        OpenAI client = closing(combination.builder(server).executor(REFUSING).build());
        completeFuture(client);
        forEachEvent(client);
        subscribe(client);
        readContent(client);
        assertThreads(SDK);
    }

    @OnEveryCombination
    void executorOfOneStreamThatRefusesFailsIt(Combination combination) {
        CompletableFuture<Void> end = client(combination)
                .async()
                .responses()
                .createStreaming(p -> p.model("m"))
                .forEach(event -> noteThread(), REFUSING);

        assertThat(catchThrowable(() -> end.get(20, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(threads).isEmpty();
        assertThat(server.received()).isEmpty();
    }

    /** It refuses on a thread of the transport, where stages of the application must not run. */
    @OnEveryCombination
    void executorOfOneStreamThatRefusesLaterFailsItOnAThreadOfTheSdk(Combination combination) {
        ExecutorService application = application();
        AtomicBoolean asked = new AtomicBoolean();
        server.on(later(manyEvents()));
        CompletableFuture<Void> noted = client(combination)
                .async()
                .responses()
                .createStreaming(p -> p.model("m"))
                .forEach(event -> {}, task -> (asked.getAndSet(true) ? REFUSING : application).execute(task))
                .handle((nothing, error) -> {
                    assertThat(error).isInstanceOf(RejectedExecutionException.class);
                    noteThread();
                    return null;
                });
        go.countDown();
        Way.await(noted);
        assertThreads(SDK);
    }

    // --- What threads inherit

    /** Of every thread that runs code of plug-ins or of the application, by name. */
    private final Map<String, String> leaks = new ConcurrentHashMap<>();

    private final InheritableThreadLocal<@Nullable String> ofCaller = new InheritableThreadLocal<>();

    private void lookForLeaks(ClassLoader loaderOfCaller, Thread caller) {
        Thread thread = Thread.currentThread();
        if (thread == caller) {
            return;
        }
        threads.add(thread.getName());
        if (ofCaller.get() != null) {
            leaks.put(thread.getName(), "thread local");
        } else if (thread.getContextClassLoader() == loaderOfCaller) {
            leaks.put(thread.getName(), "class loader");
        }
    }

    @OnEveryCombination
    void threadsInheritNothingFromTheCaller(Combination combination) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[0])) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            Thread caller = LoopbackServer.start("caller", () -> {
                Thread.currentThread().setContextClassLoader(loader);
                ofCaller.set("secret of the caller");
                try {
                    callEverything(combination, loader);
                    done.complete(true);
                } catch (Throwable e) {
                    done.completeExceptionally(e);
                }
            });
            assertThat(Way.await(done)).isTrue();
            caller.join();
        }

        assertThat(threads).hasSizeGreaterThan(2);
        assertThat(leaks).isEmpty();
    }

    private void callEverything(Combination combination, ClassLoader loader) {
        Thread caller = Thread.currentThread();
        Runnable look = () -> lookForLeaks(loader, caller);
        OpenAI client = closing(combination
                .builder(server)
                .retryStrategy(new RepeatAtOnce())
                .credentials(new LookingCredentials(look, new AtomicBoolean()))
                .observer(call -> new CallObservation() {
                    @Override
                    public void responded(int attempt, ResponseMetadata response) {
                        look.run();
                    }
                })
                .build());
        go.countDown();
        server.on(Answers.status(500, "{}"), hello(), manyEvents());
        Way.await(client.async().responses().create(p -> p.model("m")).thenRun(look));
        Way.await(client.async().responses().createStreaming(p -> p.model("m")).forEach(event -> look.run()));
    }

    /** Leave the first attempt on the thread of the caller, and then use one of the client, as suppliers that block do. */
    private record LookingCredentials(Runnable look, AtomicBoolean used) implements Credentials {

        @Override
        public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
            if (used.compareAndSet(false, true)) {
                return CompletableFuture.completedFuture(request);
            }
            return context.callBlocking(() -> {
                look.run();
                return request;
            });
        }
    }
}
