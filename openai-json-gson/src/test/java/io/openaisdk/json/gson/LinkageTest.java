package io.openaisdk.json.gson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.openaisdk.testsupport.LibraryMember;
import org.junit.jupiter.api.Test;

/** What the module uses of Gson is there in the version on the class path, the oldest that it works with among them. */
class LinkageTest {

    @Test
    void versionIsTheOneThatTheBuildNames() {
        assertThat(Gson.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .endsWith("/gson-" + System.getProperty("gson.version") + ".jar");
    }

    @Test
    void everyUseOfGsonCanBeLinked() {
        assertThat(LibraryMember.usedBy(GsonCodec.class, "com.google.gson."))
                .hasSizeGreaterThan(40)
                .allMatch(LibraryMember::exists);
    }
}
