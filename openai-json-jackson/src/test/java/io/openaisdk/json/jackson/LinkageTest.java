package io.openaisdk.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.openaisdk.testsupport.LibraryMember;
import org.junit.jupiter.api.Test;

/** What the module uses of Jackson is there in the version on the class path, the oldest that it works with among them. */
class LinkageTest {

    @Test
    void versionIsTheOneThatTheBuildNames() {
        String version = System.getProperty("jackson.version");

        assertThat(new JsonFactory().version()).hasToString(version);
        assertThat(new JsonMapper().version()).hasToString(version);
    }

    @Test
    void everyUseOfJacksonCanBeLinked() {
        assertThat(LibraryMember.usedBy(JacksonCodec.class, "com.fasterxml.jackson."))
                .hasSizeGreaterThan(40)
                .allMatch(LibraryMember::exists);
    }
}
