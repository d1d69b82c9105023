package io.openaisdk.testsupport;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method, constructor or field of a library, as a compiled class names it: what was compiled with one version of the library may
 * be missing in another.
 *
 * @param owner the class of the library
 * @param name the name; {@code <init>} of a constructor
 * @param descriptor the types, as class files have them
 */
public record LibraryMember(String owner, String name, String descriptor) {

    private static final ClassLoader LOADER = LibraryMember.class.getClassLoader();

    /**
     * Returns what a module uses of a library.
     *
     * @param type a class of the module; all classes beside it are read
     * @param prefix what the names of the library's classes begin with, for example {@code com.google.gson.}
     */
    public static List<LibraryMember> usedBy(Class<?> type, String prefix) {
        Path place = Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
        try {
            if (Files.isDirectory(place)) {
                return usedIn(place, prefix);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return usedIn(jar.getPath("/"), prefix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LibraryMember> usedIn(Path classes, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(LibraryMember::usedBy)
                    .filter(member -> member.owner.startsWith(prefix))
                    .distinct()
                    .toList();
        }
    }

    /** Says whether the library on the class path has it. */
    public boolean exists() {
        try {
            return isIn(Class.forName(owner, false, LOADER));
        } catch (ClassNotFoundException | TypeNotPresentException e) {
            return false;
        }
    }

    private boolean isIn(Class<?> type) {
        Stream<String> declared = Stream.of(
                        Arrays.stream(type.getDeclaredMethods())
                                .map(method -> method.getName()
                                        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                                .descriptorString()),
                        Arrays.stream(type.getDeclaredConstructors())
                                .map(constructor -> "<init>"
                                        + MethodType.methodType(void.class, constructor.getParameterTypes())
                                                .descriptorString()),
                        Arrays.stream(type.getDeclaredFields())
                                .map(field -> field.getName() + field.getType().descriptorString()))
                .flatMap(each -> each);
        return declared.anyMatch((name + descriptor)::equals)
                || (type.getSuperclass() != null && isIn(type.getSuperclass()))
                || Arrays.stream(type.getInterfaces()).anyMatch(this::isIn)
                || (type.isInterface() && isIn(Object.class));
    }

    private static Stream<LibraryMember> usedBy(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(bytes)) {
            in.skipNBytes(8); // magic number and version
            Object[] constants = new Object[in.readUnsignedShort()];
            List<int[]> members = new ArrayList<>();
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
                        if (tag <= 11) {
                            members.add(pair);
                        }
                    }
                    default -> throw new IllegalStateException("constant of kind " + tag);
                }
            }
            return members.stream().map(member -> {
                int[] nameAndType = (int[]) constants[member[1]];
                String owner = (String) constants[(int) constants[member[0]]];
                return new LibraryMember(owner.replace('/', '.'), (String) constants[nameAndType[0]], (String)
                        constants[nameAndType[1]]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
