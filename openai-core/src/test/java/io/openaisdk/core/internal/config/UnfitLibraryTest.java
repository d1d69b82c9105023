package io.openaisdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.HttpTransportProvider;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.tools.RequiredLibrary;
import io.openaisdk.spi.tools.UnsupportedLibraryException;
import org.junit.jupiter.api.Test;

/** Plug-ins of the class path whose libraries do not fit are named when the client is built. */
class UnfitLibraryTest {

    @Test
    void namesALibraryThatIsTooOldWithBothVersions() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder("too-old")::build)
                .withMessageMatching(
                        "The HTTP transport too-old cannot be used: org\\.assertj:assertj-core \\d[\\d.]+ is too old:"
                                + " version 999 or newer is needed\\. .*")
                .withCauseInstanceOf(UnsupportedLibraryException.class);
    }

    @Test
    void namesThePlugInThatMissesAMethod() {
        ConfigurationException failure = catchThrowableOfType(ConfigurationException.class, builder("unlinked")::build);
        assertThat(failure)
                .hasMessage("The HTTP transport unlinked does not fit the version of a library on the class path"
                        + " (java.lang.NoSuchMethodError: 'void Library.method()'). Import openai-bom, or use the versions"
                        + " that its documentation names.")
                .hasCauseInstanceOf(NoSuchMethodError.class);
    }

    private static OpenAIClientBuilder builder(String transport) {
        return OpenAIClient.builder().apiKey("test").transport(transport);
    }

    /** Requires a version of its library that is not there yet. */
    public static final class TooOld implements HttpTransportProvider {

        private static final RequiredLibrary LIBRARY = new RequiredLibrary("org.assertj", "assertj-core", "999");

        @Override
        public String name() {
            return "too-old";
        }

        @Override
        public int priority() {
            return -1;
        }

        @Override
        public HttpTransport create(TransportConfig config) {
            LIBRARY.check(org.assertj.core.api.Assertions.class);
            throw new AssertionError("unreachable");
        }
    }

    /** Fails as the JVM does when a method is not there. */
    public static final class Unlinked implements HttpTransportProvider {

        @Override
        public String name() {
            return "unlinked";
        }

        @Override
        public int priority() {
            return -2;
        }

        @Override
        public HttpTransport create(TransportConfig config) {
            throw new NoSuchMethodError("'void Library.method()'");
        }
    }
}
