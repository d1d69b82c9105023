package io.openaisdk.spi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyNamesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 100, 1000})
    void finds_each_name_at_its_position(int count) {
        List<String> all = IntStream.range(0, count).mapToObj(i -> "name" + i).toList();
        PropertyNames names = PropertyNames.of(all);
        assertThat(names.names()).isEqualTo(all);
        for (int i = 0; i < count; i++) {
            assertThat(names.indexOf("name" + i)).isEqualTo(i);
        }
        assertThat(names.indexOf("name" + count)).isEqualTo(-1);
        assertThat(names.indexOf("")).isEqualTo(-1);
    }

    @Test
    void tells_names_of_one_hash_apart() {
        PropertyNames names = PropertyNames.of(List.of("Aa", "BB", "C#"));
        assertThat(names.indexOf("Aa")).isZero();
        assertThat(names.indexOf("BB")).isEqualTo(1);
        assertThat(names.indexOf("C#")).isEqualTo(2);
        assertThat(names.indexOf("AaAa")).isEqualTo(-1);
    }
}
