package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.core.scripted.ScriptedResponse;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a body is read, and what becomes of one that is not as long as it should be. */
class BodiesTest {

    private static final Limits FIVE_BYTES = new Limits(0, 5, 0);

    private static ScriptedResponse response(String length, byte... body) {
        return ScriptedResponse.of(
                200, HttpHeaders.builder().add("Content-Length", length).build(), body);
    }

    private static ScriptedResponse unannounced(byte... body) {
        return ScriptedResponse.of(200, HttpHeaders.EMPTY, body);
    }

    @Test
    void bodyIsReadToItsEnd() throws IOException {
        assertThat(Bodies.readAll(response("3", (byte) 1, (byte) 2, (byte) 3), FIVE_BYTES))
                .containsExactly(1, 2, 3);
        assertThat(Bodies.readAll(unannounced((byte) 1, (byte) 2, (byte) 3), FIVE_BYTES))
                .containsExactly(1, 2, 3);
        assertThat(Bodies.readAll(response("0"), FIVE_BYTES)).isEmpty();
    }

    @Test
    void bodyThatIsTooLongIsReadNoFurtherThanThatIsSeen() throws IOException {
        ScriptedResponse unannounced = unannounced(new byte[9]);
        assertThat(Bodies.readAll(unannounced, FIVE_BYTES)).hasSize(6);
        assertThat(unannounced.body().available()).isEqualTo(3);

        assertThat(Bodies.readAll(response("9", new byte[9]), FIVE_BYTES)).hasSize(6);
    }

    @Test
    void bodyThatIsShorterThanAnnouncedIsWhatCame() throws IOException {
        assertThat(Bodies.readAll(response("4", (byte) 7), FIVE_BYTES)).containsExactly(7);
    }

    /** The one byte too many may be a zero, and the announced length the longest that is allowed. */
    @Test
    void bodyThatIsLongerThanAnnouncedIsBroken() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Bodies.readAll(response("5", new byte[6]), FIVE_BYTES))
                .withMessageContaining("longer than its announced 5 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9, 9",
        "10, 10",
        "1048576, 1048576",
        "1048577, 0",
        "9999999, 0",
        "00000010, 0",
        "12345678901234567890, 0",
        "-5, 0",
        "1.5, 0",
        "5:, 0",
        "five, 0",
        "'', 0"
    })
    void announcedLengthIsBelievedUpToAMebibyte(String header, int expected) {
        assertThat(Bodies.announcedLength(
                        HttpHeaders.builder().add("Content-Length", header).build()))
                .isEqualTo(expected);
    }

    @Test
    void bodyOfTheLongestLengthIsNotTooLarge() {
        ResponseHead http = new ResponseHead(200, HttpHeaders.EMPTY, 1, HttpHeaders.EMPTY);
        byte[] longest = new byte[5];

        assertThat(Bodies.requireWithin(FIVE_BYTES, longest, http)).isSameAs(longest);
        assertThatExceptionOfType(OpenAIException.class)
                .isThrownBy(() -> Bodies.requireWithin(FIVE_BYTES, new byte[6], http))
                .withMessageContaining("has more than 5 bytes (maxResponseBytes)");
    }

    @Test
    void explanationIsCutOff() throws InterruptedIOException {
        assertThat(Bodies.readError(ScriptedResponse.of(500, "why"))).asString().isEqualTo("why");
        assertThat(Bodies.readError(unannounced(new byte[Bodies.LONGEST_ERROR_BODY + 1])))
                .hasSize(Bodies.LONGEST_ERROR_BODY);
    }

    @Test
    void explanationThatBreaksOffIsItsBeginning() throws InterruptedIOException {
        assertThat(Bodies.readError(ScriptedResponse.broken(500, "beca", new IOException("reset"))))
                .asString()
                .isEqualTo("beca");
    }

    @Test
    void interruptIsNoEndOfAnExplanation() {
        InterruptedIOException interrupted = new InterruptedIOException("x");

        assertThatExceptionOfType(InterruptedIOException.class)
                .isThrownBy(() -> Bodies.readError(ScriptedResponse.broken(500, "beca", interrupted)))
                .isSameAs(interrupted);
    }
}
