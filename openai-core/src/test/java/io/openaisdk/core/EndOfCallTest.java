package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.Hook.Effect;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.testsupport.Exchange;
import io.openaisdk.testsupport.LoopbackServer.Script;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever throws wherever it can, in every style: the caller is told once, observers and strategy hear of one end, and the connection,
 * of which there is only one, serves the next call.
 *
 * <p>Hooks of the codec are tested with both codecs, all others with one of them.
 */
@Execution(ExecutionMode.CONCURRENT)
class EndOfCallTest extends EndToEndTest {

    private static final String ERROR = "{\"error\":{\"message\":\"No\",\"type\":\"t\",\"code\":\"c\"}}";

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Combination.values())
                .flatMap(combination -> Arrays.stream(Style.values()).flatMap(style -> Arrays.stream(Hook.values())
                        .filter(hook -> isReached(hook, style) && isWorthIt(hook, combination))
                        .map(hook -> Arguments.of(combination, style, hook))));
    }

    private static boolean isWorthIt(Hook hook, Combination combination) {
        return hook == Hook.CODEC_READ
                || hook == Hook.CODEC_WRITE
                || combination.jsonName().equals("jackson");
    }

    private static boolean isReached(Hook hook, Style style) {
        Style.Operation operation = style.operation;
        boolean raw = style == Style.RAW || style == Style.RAW_FUTURE;
        return switch (hook) {
            case CODEC_WRITE, FALLBACK -> operation == Style.Operation.CREATE || operation == Style.Operation.STREAM;
            case CODEC_READ -> operation != Style.Operation.CONTENT;
            case RESULT -> !raw && (operation == Style.Operation.CREATE || operation == Style.Operation.LIST);
            case EVENT -> operation == Style.Operation.STREAM;
            default -> true;
        };
    }

    @ParameterizedTest(name = "{0}: {1}, error at {2}")
    @MethodSource("everywhere")
    void errorsEndTheCallOnce(Combination combination, Style style, Hook hook) throws InterruptedException {
        assertEndsOnce(combination, style, new Trap(hook, new NoSuchMethodError("trap"), passes(style, hook)), hook);
    }

    @ParameterizedTest(name = "{0}: {1}, exception at {2}")
    @MethodSource("everywhere")
    void exceptionsEndTheCallOnce(Combination combination, Style style, Hook hook) throws InterruptedException {
        assertEndsOnce(
                combination, style, new Trap(hook, new IllegalStateException("trap"), passes(style, hook)), hook);
    }

    /** The first page is a call like any other; here the second is of interest. */
    private static int passes(Style style, Hook hook) {
        return style.operation == Style.Operation.LIST && hook.server == Hook.Server.ANSWERS ? 1 : 0;
    }

    private void assertEndsOnce(Combination combination, Style style, Trap trap, Hook hook)
            throws InterruptedException {
        // It is logged a thousand times, and says nothing that the name of the test does not.
        trap.thrown().setStackTrace(new StackTraceElement[0]);
        TrappedPlugIns plugIns = new TrappedPlugIns(combination);
        HttpTransport transport = closing(plugIns.transport());
        OpenAI client = closing(plugIns.client(server, transport));
        CallAccount account = plugIns.account();
        boolean isSecondCall = style.operation == Style.Operation.LIST;
        if (isSecondCall) {
            server.on(style.response());
        }
        server.always(script(hook, style));
        plugIns.set(trap);

        Throwable told = style.outcome(client);

        trap.awaitSprung();
        assertTold(told, trap, hook);
        account.assertAtRest();
        assertOutcomes(account, style, hook, told, isSecondCall);

        server.always(style.response());
        assertThat(style.outcome(client)).as("the failure of the next call").isNull();
        account.assertAtRest();
        transport.close();
        server.awaitNoConnections();
    }

    private static void assertTold(@Nullable Throwable told, Trap trap, Hook hook) {
        boolean isError = trap.thrown() instanceof Error;
        boolean fails = hook.effect == Effect.FAILS
                || hook.effect == Effect.FAILS_BEFORE_THE_CALL
                || (hook.effect == Effect.ERRORS_FAIL && isError);
        if (!fails) {
            boolean isRefused = hook.server != Hook.Server.ANSWERS;
            assertThat(told != null).as("failed with %s", told).isEqualTo(isRefused);
            assertThat(told).isNotSameAs(trap.thrown());
        } else if (isError) {
            assertThat(told).isSameAs(trap.thrown());
        } else {
            Throwable failure = Objects.requireNonNull(told, "a failure");
            assertThat(failure == trap.thrown() || failure.getCause() == trap.thrown())
                    .as("told %s", failure)
                    .isTrue();
        }
    }

    private static void assertOutcomes(
            CallAccount account, Style style, Hook hook, @Nullable Throwable told, boolean isSecondCall) {
        int before = isSecondCall ? 1 : 0;
        if (hook.effect == Effect.FAILS_BEFORE_THE_CALL) {
            assertThat(account.observed()).isEmpty();
            return;
        }
        assertThat(account.observed()).hasSize(before + 1);
        CallOutcome outcome = account.observed().get(before);
        boolean isAfterTheCall =
                hook == Hook.CODEC_READ && (style == Style.RAW || style == Style.RAW_FUTURE); // by parse()
        if (told == null || isAfterTheCall) {
            assertThat(outcome).isInstanceOf(CallOutcome.Succeeded.class);
        } else {
            // A stream of bytes fails with what was thrown as it is.
            Throwable failure = outcome.failure().orElseThrow();
            assertThat(failure == told || failure.getCause() == told)
                    .as("the outcome %s of a call whose caller is told %s", failure, told)
                    .isTrue();
        }
        if (hook != Hook.ADMIT) {
            assertThat(account.returned()).isEqualTo(account.observed());
        }
    }

    private static Script script(Hook hook, Style style) {
        return switch (hook.server) {
            case ANSWERS -> style.response();
            case REFUSES -> Answers.status(400, ERROR);
            case REJECTS_CREDENTIALS -> Answers.status(401, ERROR);
            case FAILS -> Answers.status(500, ERROR);
            case RESETS -> Exchange::reset;
        };
    }
}
