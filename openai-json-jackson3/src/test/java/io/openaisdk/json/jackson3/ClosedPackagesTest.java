package io.openaisdk.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.testsupport.ClosedModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a module that opens its package to nobody. */
class ClosedPackagesTest {

    private final JsonCodec codec = new Jackson3CodecProvider().create(JsonLimits.DEFAULT);

    @Test
    void failureToReadNamesThePackageToOpen(@TempDir Path directory) {
        ClosedModule module = ClosedModule.in(directory);

        for (Class<?> type : List.of(module.order(), module.line())) {
            assertThatThrownBy(() -> codec.readValue(ClosedModule.JSON.getBytes(UTF_8), type))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Jackson cannot map JSON to " + type.getName()
                            + ClosedModule.cure("tools.jackson.databind"));
        }
    }
}
