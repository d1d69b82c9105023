package io.openaisdk.contract.api;

import io.openaisdk.processor.description.TypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the constants of enums.
 *
 * <p>The compiler's view of a class file has their names only; what they hold shows when the class is initialized.
 */
final class EnumConstants implements AutoCloseable {

    private final URLClassLoader classes;

    EnumConstants(Path api) {
        try {
            classes = new URLClassLoader(new URL[] {api.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedMap<String, String> of(TypeName type) {
        SortedMap<String, String> constants = new TreeMap<>();
        try {
            Class<?> record = Class.forName(type.qualified(), true, classes);
            for (Field field : record.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == record) {
                    Object value = record.getMethod("value").invoke(field.get(null));
                    constants.put(String.valueOf(value), field.getName());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read the constants of " + type, e);
        }
        return constants;
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
