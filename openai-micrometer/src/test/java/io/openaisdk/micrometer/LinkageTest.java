package io.openaisdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.openaisdk.testsupport.LibraryMember;
import org.junit.jupiter.api.Test;

/** What the module calls of Micrometer is there in the version on the class path, the oldest that it works with among them. */
class LinkageTest {

    @Test
    void theVersionIsTheOneThatIsMeant() {
        String jar = MeterRegistry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        assertThat(jar).endsWith("micrometer-core-" + System.getProperty("micrometer.version") + ".jar");
    }

    @Test
    void everyCallOfMicrometerCanBeLinked() {
        assertThat(LibraryMember.usedBy(MicrometerObserver.class, "io.micrometer."))
                .hasSizeGreaterThan(20)
                .allMatch(LibraryMember::exists);
    }
}
