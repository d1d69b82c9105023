package io.openaisdk.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.testsupport.LibraryMember;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What the module uses of Jackson is there in the version on the class path, the oldest that it works with among them. */
class LinkageTest {

    @Test
    void versionIsTheOneThatTheBuildNames() {
        String version = System.getProperty("jackson3.version");

        assertThat(new JsonFactory().version()).hasToString(version);
        assertThat(JsonMapper.shared().version()).hasToString(version);
    }

    @Test
    void everyUseOfJacksonCanBeLinked() {
        assertThat(LibraryMember.usedBy(Jackson3Codec.class, "tools.jackson."))
                .hasSizeGreaterThan(40)
                .allMatch(LibraryMember::exists);
    }
}
