package io.openaisdk.benchmarks.client;

/** Makes clients by the name of their class, because the harness knows none of them. */
final class Clients {

    private Clients() {}

    static BenchmarkClient create(String className, String baseUrl) throws ReflectiveOperationException {
        return Class.forName(className)
                .asSubclass(BenchmarkClient.class)
                .getConstructor(String.class)
                .newInstance(baseUrl);
    }
}
