package io.openaisdk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the poms of the reactor say about which modules there are. */
public final class Poms {

    private Poms() {}

    /**
     * Lists the published modules: all but the BOM and what supports the project.
     *
     * @param project the directory of the parent pom
     * @return their directories
     */
    public static List<String> publishedDirectories(Path project) {
        Element pom = read(project);
        return children(pom, "modules")
                .flatMap(modules -> children(modules, "module"))
                .map(module -> module.getTextContent().trim())
                .filter(module -> !module.equals("bom") && !module.startsWith("support/"))
                .sorted()
                .toList();
    }

    /**
     * Lists what a BOM manages.
     *
     * @param bom the directory of its pom
     * @return group, artifact and version, parted by colons
     */
    public static List<String> managed(Path bom) {
        Element pom = read(bom);
        return children(pom, "dependencyManagement")
                .flatMap(management -> children(management, "dependencies"))
                .flatMap(dependencies -> children(dependencies, "dependency"))
                .map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId") + ":"
                        + text(dependency, "version").replace("${project.version}", text(pom, "version")))
                .toList();
    }

    /**
     * Returns a property.
     *
     * @param directory the directory of a pom
     * @param name the name of the property
     * @return its value
     */
    public static String property(Path directory, String name) {
        return children(read(directory), "properties")
                .map(properties -> text(properties, name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Finds modules whose coordinates do not follow from their place.
     *
     * @param project the directory of the parent pom
     * @param directories the directories of the modules
     * @return a line for each that does not
     */
    public static List<String> misnamed(Path project, List<String> directories) {
        List<String> found = new ArrayList<>();
        for (String directory : directories) {
            Element pom = read(project.resolve(directory));
            String artifact = text(pom, "artifactId");
            if (!artifact.equals(directory)) {
                found.add(directory + " is named " + artifact);
            }
            children(pom, "groupId")
                    .map(group -> directory + " has a group of its own: "
                            + group.getTextContent().trim())
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * Reads a pom.
     *
     * @param directory its directory
     * @return its root
     */
    public static Element read(Path directory) {
        Path file = directory.resolve("pom.xml");
        try (var in = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /**
     * Gives the text of a child.
     *
     * @param parent an element
     * @param name the name of the child
     * @return its text; empty if there is no such child
     */
    public static String text(Element parent, String name) {
        return children(parent, name)
                .map(element -> element.getTextContent().trim())
                .findFirst()
                .orElse("");
    }

    /**
     * Gives the children of a name.
     *
     * @param parent an element
     * @param name their name
     * @return the children in their order
     */
    public static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getNodeName()))
                .map(Element.class::cast);
    }
}
