package app;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes blocking calls, each on a virtual thread of its own. Arguments: the base URL, and how many. */
public final class ManyCalls {

    private ManyCalls() {}

    public static void main(String[] args) throws Exception {
        List<Future<String>> ids = new ArrayList<>();
        try (OpenAI client =
                        OpenAIClient.builder().apiKey("test-key").baseUrl(args[0]).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                ids.add(threads.submit(() -> client.responses()
                        .create(p -> p.model("gpt-5.5").input("Hi"))
                        .id()));
            }
            for (Future<String> id : ids) {
                System.out.println(id.get());
            }
        }
        // Virtual threads are not among them.
        System.out.println(
                "platform threads " + ManagementFactory.getThreadMXBean().getPeakThreadCount());
    }
}
