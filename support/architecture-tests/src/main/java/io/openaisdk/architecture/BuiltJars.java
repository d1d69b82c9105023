package io.openaisdk.architecture;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The jars on the class path of the running tests, by artifact id, and what the user of one of them gets along with it.
 *
 * <p>In a reactor that has packaged nothing, as in an IDE, a module is a directory of classes in place of a jar.
 */
public final class BuiltJars {

    private static final BuiltJars CURRENT = new BuiltJars(
            classPath(System.getProperty("java.class.path", "")),
            DependencyTree.read(baseDirectory().resolve("target/dependency-tree.tgf")));

    private final Map<String, List<Path>> places;
    private final DependencyTree tree;

    private BuiltJars(Map<String, List<Path>> places, DependencyTree tree) {
        this.places = places;
        this.tree = tree;
    }

    /**
     * Gives the jars that this JVM runs with.
     *
     * @return the jars
     */
    public static BuiltJars current() {
        return CURRENT;
    }

    /**
     * Gives the directory of the module whose tests run.
     *
     * @return the directory of its pom
     */
    public static Path baseDirectory() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /**
     * Gives the directory of the whole project.
     *
     * @return the directory of the parent pom
     */
    public static Path projectDirectory() {
        return baseDirectory().resolve("../..").normalize();
    }

    /**
     * Finds an artifact.
     *
     * @param artifact its id, with its group and a colon before it where several groups have the same
     * @return its jar, or the directory of its classes
     */
    public Path place(String artifact) {
        int colon = artifact.indexOf(':');
        String id = artifact.substring(colon + 1);
        List<Path> found = places.getOrDefault(id, List.of());
        Path inRepository = Path.of(artifact.substring(0, Math.max(colon, 0)).replace('.', '/'), id);
        return found.stream()
                .filter(place -> colon > 0 && directory(place).endsWith(inRepository))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(artifact + " is not among " + places.keySet()));
    }

    /**
     * Gives what Maven puts on the class path of an application that depends on some artifacts.
     *
     * @param artifacts the ids of what the application names in its pom
     * @return the jars, the named ones first
     */
    public List<Path> classPathOf(Collection<String> artifacts) {
        return tree.closure(artifacts).stream().map(this::place).toList();
    }

    /**
     * Gives what an artifact names in its own pom.
     *
     * @param artifact its id
     * @return the ids of the artifacts that its users get with it
     */
    public Set<String> dependenciesOf(String artifact) {
        return tree.dependenciesOf(artifact);
    }

    /** Gives the directory of the artifact, two above its jar. */
    private static Path directory(Path place) {
        return place.subpath(0, place.getNameCount() - 2);
    }

    /** Both a repository ({@code <artifact>/<version>/<jar>}) and a module ({@code <artifact>/target/<jar>}) tell the artifact. */
    private static Map<String, List<Path>> classPath(String value) {
        Map<String, List<Path>> places = new TreeMap<>();
        for (String entry : value.split(Pattern.quote(File.pathSeparator), -1)) {
            Path place = Path.of(entry).toAbsolutePath();
            Path artifact = place.getNameCount() < 3 ? null : place.getName(place.getNameCount() - 3);
            if (artifact != null
                    && Files.exists(place)
                    && !place.endsWith("test-classes")
                    && !entry.endsWith("-tests.jar")) {
                places.computeIfAbsent(artifact.toString(), id -> new ArrayList<>())
                        .add(place);
            }
        }
        return places;
    }
}
