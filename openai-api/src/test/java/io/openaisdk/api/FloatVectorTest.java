package io.openaisdk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FloatVectorTest {

    @Test
    void base64IsLittleEndianFloats() {
        FloatVector vector = FloatVector.ofBase64("AACAPwAAAMAAAAA/");
        assertThat(vector.toFloatArray()).containsExactly(1.0f, -2.0f, 0.5f);
        assertThat(vector.base64()).isTrue();
        assertThat(vector.toBase64()).isEqualTo("AACAPwAAAMAAAAA/");
    }

    @Test
    void isAListOfFloats() {
        List<Float> list = FloatVector.of(1.5f, 2f);
        assertThat(list).containsExactly(1.5f, 2f).isEqualTo(List.of(1.5f, 2f));
        assertThat(list.hashCode()).isEqualTo(List.of(1.5f, 2f).hashCode());
    }

    @Test
    void isNotChangedThroughItsArrays() {
        float[] given = {1f, 2f};
        FloatVector vector = FloatVector.of(given);
        given[0] = 9f;
        vector.toFloatArray()[1] = 9f;
        assertThat(vector).containsExactly(1f, 2f);
    }

    @Test
    void refusesWhatIsNoBase64OfFloats() {
        assertThatThrownBy(() -> FloatVector.ofBase64("???")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FloatVector.ofBase64("AACA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Base64 of 3 bytes is not a whole number of floats");
    }

    @Test
    void comparesDirections() {
        FloatVector vector = FloatVector.of(1f, 0f);
        assertThat(vector.cosineSimilarity(FloatVector.of(1f, 1f))).isCloseTo(0.70710678, within(1e-8));
        assertThat(vector.cosineSimilarity(FloatVector.of(-3f, 0f))).isEqualTo(-1);
        assertThat(vector.cosineSimilarity(FloatVector.of(0f, 0f))).isNaN();
        assertThatThrownBy(() -> vector.cosineSimilarity(FloatVector.of(1f)))
                .hasMessage("Vectors of 2 and 1 numbers cannot be compared");
    }
}
