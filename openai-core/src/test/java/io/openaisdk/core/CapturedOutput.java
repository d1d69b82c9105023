package io.openaisdk.core;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LocationAwareLogger;

/** Everything that is written to the standard streams and to loggers, all of which are at their lowest level meanwhile. */
final class CapturedOutput implements AutoCloseable {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final PrintStream stdout = System.out;
    private final PrintStream stderr = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level rootLevel = root.getLevel();
    private final Map<Object, Integer> levels = new HashMap<>();
    private final Object configuration;
    private final int defaultLevel;

    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            System.err.println(formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    CapturedOutput() throws ReflectiveOperationException {
        PrintStream capture = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        // The simple logger of SLF4J, which writes to the standard error stream, has no public way to change levels.
        for (Object logger : ((Map<?, ?>) field(LoggerFactory.getILoggerFactory(), "loggerMap")).values()) {
            levels.put(logger, (Integer) field(logger, "currentLogLevel"));
            set(logger, "currentLogLevel", LocationAwareLogger.TRACE_INT);
        }
        configuration = field(LoggerFactory.getLogger("io.openaisdk"), "CONFIG_PARAMS");
        defaultLevel = (Integer) field(configuration, "defaultLogLevel");
        set(configuration, "defaultLogLevel", LocationAwareLogger.TRACE_INT);
    }

    String text() {
        return output.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws ReflectiveOperationException {
        for (Object logger : ((Map<?, ?>) field(LoggerFactory.getILoggerFactory(), "loggerMap")).values()) {
            set(logger, "currentLogLevel", levels.getOrDefault(logger, defaultLevel));
        }
        set(configuration, "defaultLogLevel", defaultLevel);
        root.removeHandler(handler);
        root.setLevel(rootLevel);
        System.setOut(stdout);
        System.setErr(stderr);
    }

    private static Object field(Object target, String name) throws ReflectiveOperationException {
        return find(target, name).get(target);
    }

    private static void set(Object target, String name, int value) throws ReflectiveOperationException {
        find(target, name).setInt(target, value);
    }

    private static Field find(Object target, String name) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
