package io.openaisdk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    @Test
    void showsItselfAsCompactJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", "a\"b\\c\n\t\u0001é");
        members.put("list", Arrays.asList(1, 2.5, true, null));
        members.put("empty", Map.of());
        assertThat(JsonValue.of(members))
                .hasToString("{\"text\":\"a\\\"b\\\\c\\n\\t\\u0001é\",\"list\":[1,2.5,true,null],\"empty\":{}}");
    }

    @Test
    void keepsAllDigitsOfNumbers() {
        BigDecimal digits = new BigDecimal("12345678901234567890.123456789");
        assertThat(JsonValue.of(digits)).hasToString("12345678901234567890.123456789");
        assertThat(JsonValue.of(Long.MAX_VALUE)).hasToString("9223372036854775807");
    }

    @Test
    void numbersAreEqualByValue() {
        assertThat(JsonValue.of(1)).isEqualTo(JsonValue.of(1.0)).hasSameHashCodeAs(JsonValue.of(1.0));
        assertThat(JsonValue.of(1)).isNotEqualTo(JsonValue.of(2)).isNotEqualTo(JsonValue.of("1"));
    }

    @Test
    void takesWhateverJsonIsMadeOf() {
        JsonValue value = JsonValue.of("x");
        assertThat(JsonValue.of(value)).isSameAs(value);
        assertThat(JsonValue.of(Set.of(3))).isEqualTo(JsonValue.of(List.of(3)));
        assertThat(JsonValue.of(null).isNull()).isTrue();
    }

    @Test
    void refusesWhatJsonDoesNotHave() {
        assertThatThrownBy(() -> JsonValue.of(Double.NaN)).hasMessage("JSON has no number for NaN");
        assertThatThrownBy(() -> JsonValue.of(Map.of(1, 2))).hasMessage("JSON objects have text keys, not 1");
        assertThatThrownBy(() -> JsonValue.of(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void isReadByShape() {
        JsonValue value = JsonValue.of(Map.of("items", List.of("a", 2)));
        assertThat(value.get("items").flatMap(items -> items.get(0)).flatMap(JsonValue::asString))
                .contains("a");
        assertThat(value.get("items").flatMap(items -> items.get(1)).flatMap(JsonValue::asNumber))
                .contains(BigDecimal.valueOf(2));
        assertThat(value.get("items").flatMap(items -> items.get(2))).isEmpty();
        assertThat(value.get("other")).isEmpty();
        assertThat(value.asObject().orElseThrow()).containsOnlyKeys("items");
        assertThat(value.asArray()).isEmpty();
        assertThat(JsonValue.of(true).asBoolean()).contains(true);
    }

    @Test
    void isNotChangedThroughWhatItWasMadeOf() {
        Map<String, Object> members = new LinkedHashMap<>(Map.of("a", 1));
        JsonValue value = JsonValue.of(members);
        members.put("b", 2);
        assertThat(value).hasToString("{\"a\":1}");
    }
}
