package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No rule passes because it was shown nothing. */
class FloorTest {

    @ParameterizedTest
    @EnumSource
    void allClassesAreLookedAt(PublishedModule module) {
        BuiltModule built = module.built();

        assertThat(built.classes().size())
                .isGreaterThanOrEqualTo(module.leastClasses())
                .isEqualTo(Math.toIntExact(Budget.classNames(built)
                        .filter(name -> !name.equals("module-info"))
                        .count()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLookedAtIsAJar(PublishedModule module) {
        assertThat(module.built().place()).matches(Files::isRegularFile, "is packed");
    }
}
