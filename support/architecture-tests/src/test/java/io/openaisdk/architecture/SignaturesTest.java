package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 3 of the house: a third-party type is public only in the module that wraps its library. */
class SignaturesTest {

    @ParameterizedTest
    @MethodSource("io.openaisdk.architecture.PublishedModule#withCode")
    void exportedSignaturesShowNoTypesOfOtherLibraries(PublishedModule module) {
        Set<String> allowed = new HashSet<>(module.libraryPackages());
        allowed.addAll(List.of("java", "javax.net.ssl", "org.jspecify", "io.openaisdk"));

        assertThat(module.built().exportedClasses()).isNotEmpty();
        assertThat(Signatures.violations(module.built(), name -> Dependencies.isBelowAny(allowed, name)))
                .isEmpty();
    }

    @Test
    void everyPlaceOfASignatureIsLookedAt(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("module-info.java", """
                        module plug {
                            requires transitive com.google.gson;

                            exports plug;
                        }
                        """)
                .source("plug/Plug.java", """
                        package plug;

                        import com.google.gson.JsonArray;
                        import com.google.gson.JsonElement;
                        import com.google.gson.JsonIOException;
                        import com.google.gson.JsonNull;
                        import com.google.gson.JsonObject;
                        import com.google.gson.JsonPrimitive;
                        import com.google.gson.annotations.Since;
                        import java.util.List;
                        import java.util.Map;

                        public abstract class Plug<T extends JsonPrimitive> extends Hidden
                                implements Map<String, JsonObject> {
                            protected List<? super JsonArray> inAField;
                            @Since(1) public int annotated;
                            JsonNull unseenField;

                            protected Plug(JsonElement[][] inAConstructor) {}

                            public <E extends JsonNull> void inATypeParameter() {}

                            public void thrown() throws JsonIOException {}

                            void unseen(JsonObject value) {}

                            private static final class Unseen {
                                public JsonObject field;
                            }
                        }
                        """)
                .source("plug/Hidden.java", """
                        package plug;

                        abstract class Hidden {
                            public com.google.gson.JsonNull lent() {
                                return null;
                            }
                        }
                        """)
                .source("plug/inside/Inside.java", """
                        package plug.inside;

                        public abstract class Inside {
                            public abstract com.google.gson.JsonNull unseen();
                        }
                        """)
                .jar("plug.jar", BuiltJars.current().classPathOf(List.of("gson")));
        Set<String> allowed = Set.of("java", "plug");

        assertThat(Signatures.violations(BuiltModule.at(jar), name -> Dependencies.isBelowAny(allowed, name)))
                .containsExactlyInAnyOrder(
                        "plug.Plug shows com.google.gson.JsonObject",
                        "plug.Plug shows com.google.gson.JsonPrimitive",
                        "plug.Plug.inAField shows com.google.gson.JsonArray",
                        "plug.Plug.annotated shows com.google.gson.annotations.Since",
                        "plug.Plug.<init>([[Lcom.google.gson.JsonElement;) shows com.google.gson.JsonElement",
                        "plug.Plug.inATypeParameter() shows com.google.gson.JsonNull",
                        "plug.Plug.thrown() shows com.google.gson.JsonIOException",
                        "plug.Plug.lent() shows com.google.gson.JsonNull",
                        "plug.Hidden.lent() shows com.google.gson.JsonNull");
    }
}
