package io.openaisdk.resilience4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.resilience4j.TokenWindow.Turn;
import io.openaisdk.spi.RateLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenWindowTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ANY = Duration.ofDays(1);

    private final TestClock clock = new TestClock();
    private final TokenWindow window = new TokenWindow(100, clock::nanoTime);

    private Turn take(long weight) {
        return window.take(weight, Duration.ZERO, ANY).orElseThrow();
    }

    private Duration delayOf(long weight) {
        return window.delay(take(weight));
    }

    private void tell(Turn turn, long limit, long remaining, Duration reset) {
        window.learn(
                turn, new RateLimits.Limit(OptionalLong.of(limit), OptionalLong.of(remaining), Optional.of(reset)));
    }

    @Test
    void callsThatFitNeedNotWait() {
        assertThat(delayOf(60)).isZero();
        assertThat(delayOf(40)).isZero();
        assertThat(window.available()).isZero();
    }

    @Test
    void othersWaitUntilEnoughIsAMinuteOld() {
        take(30);
        clock.pass(Duration.ofSeconds(10));
        take(30);
        take(30);

        assertThat(delayOf(10)).isZero();
        assertThat(delayOf(30)).isEqualTo(Duration.ofSeconds(50));
        assertThat(delayOf(30)).isEqualTo(MINUTE);
        assertThat(delayOf(1)).isEqualTo(MINUTE); // not before those that were asked for earlier
    }

    @Test
    void callThatWeighsMoreThanTheLimitHasAMinuteForItself() {
        take(1);

        assertThat(delayOf(500)).isEqualTo(MINUTE);
        assertThat(delayOf(1)).isEqualTo(MINUTE.multipliedBy(2));
    }

    @Test
    void callsThatWeighNothingWaitForNobody() {
        take(500);

        assertThat(delayOf(0)).isZero();
        assertThat(window.delay(window.take(0, Duration.ofSeconds(3), ANY).orElseThrow()))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void turnThatIsTooFarIsNotGivenAndChangesNothing() {
        take(100);

        assertThat(window.take(1, Duration.ZERO, MINUTE.minusNanos(1))).isEmpty();
        assertThat(window.take(100, Duration.ZERO, MINUTE)).isPresent();
    }

    @Test
    void waitForAnotherReasonIsNoneOnAccountOfTokens() {
        assertThat(window.take(60, Duration.ofSeconds(30), Duration.ofSeconds(1)))
                .isPresent();
        assertThat(window.take(60, Duration.ofSeconds(30), Duration.ofSeconds(31)))
                .isEmpty();
    }

    @Test
    void weightsBeyondReasonDoNotOverflow() {
        take(1);

        assertThat(delayOf(Long.MAX_VALUE)).isEqualTo(MINUTE);
        assertThat(delayOf(Long.MIN_VALUE)).isZero();
    }

    @Test
    void usageCorrectsTheEstimate() {
        Turn less = take(80);
        window.settle(less, OptionalLong.of(20));
        assertThat(window.available()).isEqualTo(80);

        Turn more = take(10);
        window.settle(more, OptionalLong.of(70));
        assertThat(window.available()).isEqualTo(10);
        assertThat(delayOf(11)).isEqualTo(MINUTE);
    }

    @Test
    void estimateStaysWhereTheServiceDoesNotSay() {
        window.settle(take(80), OptionalLong.empty());

        assertThat(window.available()).isEqualTo(20);
    }

    @Test
    void usageOfACallThatIsMoreThanAMinuteOldCountsNoMore() {
        Turn old = take(80);
        clock.pass(MINUTE);
        take(50);
        window.settle(old, OptionalLong.of(1_000));

        assertThat(window.available()).isEqualTo(50);
    }

    @Test
    void turnThatIsNotTakenFreesItsPlaceAndNobodyQueuesBehindIt() {
        Turn first = take(100);
        Turn canceled = take(100);
        window.settle(canceled, OptionalLong.empty()); // it had not come

        assertThat(delayOf(10)).isEqualTo(MINUTE); // the first still counts
        window.giveBack(first);
        window.giveBack(first);
        assertThat(window.available()).isZero(); // the one that waits comes first
        clock.pass(MINUTE);
        assertThat(window.available()).isEqualTo(90);
    }

    @Test
    void whatTheServiceHasLeftIsNotExceeded() {
        Turn told = take(10);
        tell(told, 100, 30, Duration.ofSeconds(20));

        assertThat(window.available()).isEqualTo(30);
        assertThat(delayOf(30)).isZero();
        assertThat(delayOf(1)).isEqualTo(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(20));
        assertThat(delayOf(50)).isZero();
    }

    @Test
    void whatWasSaidOfALaterAttemptCountsMore() {
        Turn first = take(10);
        Turn second = take(10);
        tell(second, 100, 80, MINUTE);
        tell(first, 100, 0, MINUTE);

        assertThat(delayOf(80)).isZero();
    }

    @Test
    void lowerLimitOfTheServiceHoldsAndAHigherOneDoesNot() {
        tell(take(10), 50, 1_000, Duration.ZERO);
        assertThat(window.available()).isEqualTo(40);

        tell(take(10), 5_000, 1_000, Duration.ZERO);
        assertThat(window.available()).isEqualTo(80);
    }

    @Test
    void headersWithoutAResetHoldForAMinute() {
        window.learn(take(10), new RateLimits.Limit(OptionalLong.empty(), OptionalLong.of(0), Optional.empty()));

        assertThat(delayOf(1)).isEqualTo(MINUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1796050800", "1796050800000", "6m0s", "999999h", "9223372036854775807"})
    void resetLaterThanAMinuteHoldsForAMinute(String reset) {
        Map<String, String> headers = Map.of("x-ratelimit-remaining-tokens", "0", "x-ratelimit-reset-tokens", reset);
        Optional<Duration> read = io.openaisdk.api.RateLimits.fromHeaders(
                        name -> Optional.ofNullable(headers.get(name)))
                .tokens()
                .flatMap(io.openaisdk.api.RateLimits.Limit::reset);
        window.learn(take(10), new RateLimits.Limit(OptionalLong.empty(), OptionalLong.of(0), read));

        assertThat(window.available()).isZero();
        assertThat(delayOf(1)).isEqualTo(MINUTE);
        clock.pass(MINUTE);
        assertThat(window.available()).isEqualTo(99);
    }

    /** A call as it was sent. */
    private record Sent(long at, long weight) {}

    private static void assertNoMinuteHasMoreThan(long most, List<Sent> sent) {
        assertThat(sent).hasSizeGreaterThan(1_000);
        assertThat(sent).allSatisfy(call -> assertThat(sent.stream()
                        .filter(other -> other.at() <= call.at() && other.at() > call.at() - MINUTE.toNanos())
                        .mapToLong(Sent::weight)
                        .sum())
                .isLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noMinuteHasMoreThanTheLimitWhereEstimatesHold(long seed) {
        Random random = new Random(seed);
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            clock.pass(Duration.ofMillis(random.nextInt(30_000)));
            int weight = random.nextInt(60);
            Turn turn = take(weight);
            if (random.nextInt(10) == 0) {
                window.giveBack(turn);
            } else {
                sent.add(new Sent(clock.nanoTime() + window.delay(turn).toNanos(), weight));
            }
        }

        assertNoMinuteHasMoreThan(100, sent);
        long span = sent.get(sent.size() - 1).at() - sent.get(0).at();
        double sum = sent.stream().mapToLong(Sent::weight).sum();
        assertThat(sum * MINUTE.toNanos() / span)
                .as("tokens per minute, of which most is used")
                .isGreaterThan(75);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noMinuteExceedsTheLimitByMoreThanOneCallWhereTheyDoNot(long seed) {
        Random random = new Random(seed);
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Turn turn = take(1 + random.nextInt(59));
            clock.pass(window.delay(turn));
            int weight = random.nextInt(60);
            sent.add(new Sent(clock.nanoTime(), weight));
            clock.pass(Duration.ofMillis(random.nextInt(5_000)));
            window.settle(turn, OptionalLong.of(weight));
        }

        assertNoMinuteHasMoreThan(100 + 59, sent);
    }
}
