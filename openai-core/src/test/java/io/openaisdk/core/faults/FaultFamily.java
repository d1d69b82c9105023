package io.openaisdk.core.faults;

import io.openaisdk.core.Combination;
import io.openaisdk.core.Way;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults of one kind, each met in every way, some at the same time because most of them wait; the time limit only keeps a fault
 * from blocking the build.
 *
 * <p>Without TLS a fault is met in every way. Over TLS it is met with one codec on each transport, blocking and not; in every way
 * with {@code -Dfaults.tls=all}, and not at all with {@code -Dfaults.tls=none}. {@code -Dfaults.only=REGEX} meets
 * only the faults whose name matches the expression.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(FaultMatrix.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class FaultFamily {

    private static final String TLS = System.getProperty("faults.tls", "some");

    private static final String ONLY = System.getProperty("faults.only", ".*");

    abstract List<Fault> faults() throws Exception;

    /** Says whether the faults may be met over TLS as well; not where they bring servers and transports of their own. */
    boolean overTls() {
        return true;
    }

    Stream<Arguments> cells() throws Exception {
        return overTls() ? Stream.concat(cells(Scheme.HTTP), cells(Scheme.HTTPS)) : cells(Scheme.HTTP);
    }

    private Stream<Arguments> cells(Scheme scheme) throws Exception {
        List<Way> ways = Way.all().filter(way -> isWorthIt(way, scheme)).toList();
        List<Fault> faults = ways.isEmpty()
                ? List.of()
                : faults().stream().filter(fault -> fault.name().matches(ONLY)).toList();
        faults.forEach(fault -> FaultMatrix.announce(family(scheme), fault));
        return faults.stream().flatMap(fault -> ways.stream().map(way -> Arguments.of(fault, way, scheme)));
    }

    private static boolean isWorthIt(Way way, Scheme scheme) {
        if (scheme == Scheme.HTTP) {
            return true;
        }
        return switch (TLS) {
            case "all" -> true;
            case "none" -> false;
            default ->
                EnumSet.of(Combination.APACHE_JACKSON, Combination.OKHTTP_GSON, Combination.JDK_JACKSON)
                        .contains(way.combination());
        };
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("cells")
    final void cell(Fault fault, Way way, Scheme scheme) throws Exception {
        new Cell(family(scheme), fault, way, scheme).run();
    }

    private String family(Scheme scheme) {
        String family = getClass().getSimpleName().replaceAll("(Faults)?Test$", "");
        return scheme == Scheme.HTTPS ? family + " over TLS" : family;
    }
}
