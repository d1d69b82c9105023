package io.openaisdk.consumer;

import io.openaisdk.architecture.ChildJvm;
import io.openaisdk.architecture.ChildJvm.Outcome;
import io.openaisdk.architecture.SmallProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which transport and which codec is taken where there are several. */
class PlugInChoiceTest extends ConsumerTest {

    private static final String TRANSPORT_PROVIDER = "io.openaisdk.spi.http.HttpTransportProvider";

    private Path program = Path.of("");

    @BeforeEach
    void compile() {
        program = hello("plain").jar("hello.jar", Programs.ALL);
    }

    /** What was added beats what the starter brought. */
    @Test
    void highestPriorityWins() {
        assertUsed(answered(jvm()), OKHTTP, GSON);
    }

    /** The platform of an application may bring both generations of Jackson, and both codecs work there. */
    @Test
    void newerJacksonWinsUnlessTheOlderIsNamed() {
        List<Path> jars = Programs.jars("openai", "openai-json-jackson3");

        Outcome newer = jvm().runOnClassPath(program, jars, "app.Hello", baseUrl());
        Outcome older = jvm().property("openai.json", "jackson").runOnClassPath(program, jars, "app.Hello", baseUrl());

        assertAnswered(newer);
        assertUsed(newer, APACHE, JACKSON3);
        assertAnswered(older);
        assertUsed(older, APACHE, JACKSON);
    }

    @Test
    void newerJacksonBesideGsonHasToBeNamed() {
        List<Path> jars = Programs.jars("openai", "openai-json-jackson3", "openai-json-gson");

        assertNotConfigured(
                jvm().runOnClassPath(program, jars, "app.Hello", baseUrl()),
                "Two JSON codecs have priority 100: gson (io.openaisdk.json.gson.GsonCodecProvider, ");
        Outcome named = jvm().property("openai.json", "jackson3").runOnClassPath(program, jars, "app.Hello", baseUrl());
        assertAnswered(named);
        assertUsed(named, APACHE, JACKSON3);
    }

    @Test
    void transportOfTheJdkBeatsThatOfTheStarter() {
        List<Path> jars = Programs.jars("openai", "openai-transport-jdk");

        Outcome outcome = jvm().runOnClassPath(hello("jdk").jar("jdk.jar", jars), jars, "app.Hello", baseUrl());

        assertAnswered(outcome);
        assertUsed(outcome, JDK, JACKSON);
    }

    @Test
    void builderChoosesByName() {
        Outcome outcome = jvm().property("openai.transport", "okhttp")
                .runOnClassPath(program, Programs.ALL, "app.Hello", baseUrl(), "apache", "jackson");

        assertAnswered(outcome);
        assertUsed(outcome, APACHE, JACKSON);
    }

    @Test
    void systemPropertyChoosesByName() {
        ChildJvm jvm = jvm().property("openai.transport", "apache")
                .environment("OPENAI_TRANSPORT", "okhttp")
                .property("openai.json", "gson");

        assertUsed(answered(jvm), APACHE, GSON);
    }

    @Test
    void environmentVariableChoosesByNameOrClass() {
        ChildJvm jvm = jvm().environment("OPENAI_TRANSPORT", "okhttp")
                .environment("OPENAI_JSON", "io.openaisdk.json.jackson.JacksonCodecProvider");

        assertUsed(answered(jvm), OKHTTP, JACKSON);
    }

    @Test
    void unknownNameIsAnError() {
        assertNotConfigured(
                run(jvm().property("openai.transport", "netty")),
                "openai.transport names \"netty\", which is not available. Available: apache, okhttp.");
    }

    @Test
    void unknownNameInTheEnvironmentIsAnError() {
        assertNotConfigured(
                run(jvm().environment("OPENAI_JSON", "moshi")),
                "OPENAI_JSON names \"moshi\", which is not available. Available: gson, jackson.");
    }

    @Test
    void tieIsAnErrorThatNamesClassesAndJars() {
        Path third = hello("third")
                .source("third/ThirdTransportProvider.java", Programs.text("third/third/ThirdTransportProvider.java"))
                .resource("META-INF/services/" + TRANSPORT_PROVIDER, "third.ThirdTransportProvider\n")
                .jar("third-1.0.jar", Programs.ALL);
        Path okhttp = Programs.jars("openai-transport-okhttp").get(0);

        assertNotConfigured(
                jvm().runOnClassPath(third, Programs.ALL, "app.Hello", baseUrl()),
                "Two HTTP transports have priority 100: okhttp (io.openaisdk.transport.okhttp.OkHttpTransportProvider, "
                        + okhttp.getFileName()
                        + "), third (third.ThirdTransportProvider, third-1.0.jar). Keep one, or choose with "
                        + "transport(\"okhttp\") or -Dopenai.transport=okhttp.");
        assertAnswered(jvm().property("openai.transport", "okhttp")
                .runOnClassPath(third, Programs.ALL, "app.Hello", baseUrl()));
    }

    @Test
    void brokenProviderIsNamedAndHidesNoOther() {
        Path broken = hello("broken")
                .source("broken/ThrowingProvider.java", Programs.text("broken/broken/ThrowingProvider.java"))
                .resource(
                        "META-INF/services/" + TRANSPORT_PROVIDER, "broken.MissingProvider\nbroken.ThrowingProvider\n")
                .jar("broken.jar", Programs.ALL);
        List<Path> noTransport = Programs.jars("openai-core", "openai-json-gson");

        assertNotConfigured(
                jvm().runOnClassPath(broken, noTransport, "app.Hello", baseUrl()),
                "No HTTP transport found. Add openai-transport-apache, openai-transport-okhttp or openai-transport-jdk to the class path, "
                        + "or pass one with transport(...) on the client builder. Not usable: " + TRANSPORT_PROVIDER
                        + ": Provider broken.MissingProvider not found; " + TRANSPORT_PROVIDER
                        + ": Provider broken.ThrowingProvider could not be instantiated.");
        assertAnswered(jvm().runOnClassPath(broken, Programs.STARTER, "app.Hello", baseUrl()));
    }

    private SmallProgram hello(String name) {
        return Programs.of(directory.resolve(name), "hello", "app/Hello.java");
    }

    private Outcome answered(ChildJvm jvm) {
        Outcome outcome = run(jvm);
        assertAnswered(outcome);
        return outcome;
    }

    private Outcome run(ChildJvm jvm) {
        return jvm.runOnClassPath(program, Programs.ALL, "app.Hello", baseUrl());
    }
}
