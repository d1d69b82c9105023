package io.openaisdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the module calls of Micrometer is there in the version on the class path, the oldest that it works with among them. */
class LinkageTest {

    /** A method that a class calls, as its constant pool names it. */
    private record Call(String owner, String name, String descriptor) {

        boolean exists() {
            try {
                ClassLoader loader = LinkageTest.class.getClassLoader();
                MethodType type = MethodType.fromMethodDescriptorString(descriptor, loader);
                return Arrays.stream(Class.forName(owner.replace('/', '.'), false, loader)
                                .getMethods())
                        .anyMatch(method -> method.getName().equals(name)
                                && method.getReturnType() == type.returnType()
                                && Arrays.asList(method.getParameterTypes()).equals(type.parameterList()));
            } catch (ClassNotFoundException | TypeNotPresentException e) {
                return false;
            }
        }
    }

    @Test
    void theVersionIsTheOneThatIsMeant() {
        String jar = MeterRegistry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        assertThat(jar).endsWith("micrometer-core-" + System.getProperty("micrometer.version") + ".jar");
    }

    @Test
    void everyCallOfMicrometerCanBeLinked() throws IOException, URISyntaxException {
        URI classes = MicrometerObserver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        List<Call> calls = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(classes))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> calls.addAll(callsOfMicrometer(file)));
        }

        assertThat(calls).hasSizeGreaterThan(20).allMatch(Call::exists);
    }

    private static List<Call> callsOfMicrometer(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(bytes)) {
            in.skipNBytes(8); // magic number and version
            Object[] constants = new Object[in.readUnsignedShort()];
            List<int[]> methods = new ArrayList<>();
            for (int i = 1; i < constants.length; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> constants[i] = in.readUTF();
                    case 7, 8, 16, 19, 20 -> constants[i] = in.readUnsignedShort();
                    case 15 -> in.skipNBytes(3);
                    case 3, 4 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 9, 10, 11, 12, 17, 18 -> {
                        int[] pair = {in.readUnsignedShort(), in.readUnsignedShort()};
                        constants[i] = pair;
                        if (tag == 10 || tag == 11) {
                            methods.add(pair);
                        }
                    }
                    default -> throw new IllegalStateException("constant of kind " + tag);
                }
            }
            return methods.stream()
                    .map(method -> {
                        int[] nameAndType = (int[]) constants[method[1]];
                        return new Call(
                                (String) constants[(int) constants[method[0]]],
                                (String) constants[nameAndType[0]],
                                (String) constants[nameAndType[1]]);
                    })
                    .filter(call -> call.owner().startsWith("io/micrometer/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
