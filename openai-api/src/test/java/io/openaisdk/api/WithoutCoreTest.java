package io.openaisdk.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.responses.Reasoning;
import org.junit.jupiter.api.Test;

class WithoutCoreTest {

    @Test
    void buildingSaysWhatIsMissingEveryTime() {
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(Reasoning::builder)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("openai-core is not on the class path or module path; openai-api declares types only.");
        }
    }
}
