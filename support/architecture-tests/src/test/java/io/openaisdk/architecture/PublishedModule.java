package io.openaisdk.architecture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The modules that users get, and what sets one apart from another. A new one is added here first. */
enum PublishedModule {
    OPENAI("openai", 0),
    API("openai-api", 1000),
    AUTH("openai-auth", 14),
    AZURE("openai-azure", 9) {
        @Override
        Set<String> libraries() {
            return Set.of("openai-api");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("io.openaisdk.api", "com.azure.core", "reactor.core");
        }

        @Override
        Set<String> modulesOfTheHouse() {
            return WITH_API;
        }
    },
    BEDROCK("openai-bedrock", 7) {
        @Override
        Set<String> libraries() {
            return Set.of(
                    "openai-api",
                    "auth",
                    "http-auth-aws",
                    "http-auth-spi",
                    "http-client-spi",
                    "identity-spi",
                    "regions",
                    "sdk-core");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("io.openaisdk.api", "software.amazon.awssdk");
        }

        @Override
        Set<String> modulesOfTheHouse() {
            return WITH_API;
        }
    },
    CORE("openai-core", 800),
    JSON_GSON("openai-json-gson", 14) {
        @Override
        Set<String> libraries() {
            return Set.of("gson");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("com.google.gson");
        }
    },
    JSON_JACKSON("openai-json-jackson", 14) {
        @Override
        Set<String> libraries() {
            return Set.of("jackson-core", "jackson-databind");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of(
                    "com.fasterxml.jackson.annotation", "com.fasterxml.jackson.core", "com.fasterxml.jackson.databind");
        }
    },
    JSON_JACKSON3("openai-json-jackson3", 8) {
        @Override
        Set<String> libraries() {
            return Set.of("jackson-core", "jackson-databind");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("com.fasterxml.jackson.annotation", "tools.jackson.core", "tools.jackson.databind");
        }
    },
    MICROMETER("openai-micrometer", 5) {
        @Override
        Set<String> libraries() {
            return Set.of("micrometer-core");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("io.micrometer.core");
        }
    },
    MODELS_GSON("openai-models-gson", 2) {
        @Override
        String basis() {
            return "openai-api";
        }

        @Override
        Set<String> libraries() {
            return Set.of("gson");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("com.google.gson");
        }
    },
    MODELS_JACKSON("openai-models-jackson", 4) {
        @Override
        String basis() {
            return "openai-api";
        }

        @Override
        Set<String> libraries() {
            return Set.of("jackson-core", "jackson-databind");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("com.fasterxml.jackson.core", "com.fasterxml.jackson.databind");
        }
    },
    MODELS_JACKSON3("openai-models-jackson3", 4) {
        @Override
        String basis() {
            return "openai-api";
        }

        @Override
        Set<String> libraries() {
            return Set.of("jackson-core", "jackson-databind");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("com.fasterxml.jackson.annotation", "tools.jackson.core", "tools.jackson.databind");
        }
    },
    OPENTELEMETRY("openai-opentelemetry", 16) {
        @Override
        Set<String> libraries() {
            return Set.of("openai-api", "opentelemetry-api");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("io.openaisdk.api", "io.opentelemetry.api", "io.opentelemetry.context");
        }

        @Override
        Set<String> modulesOfTheHouse() {
            return WITH_API;
        }
    },
    RESILIENCE4J("openai-resilience4j", 20) {
        @Override
        Set<String> libraries() {
            return Set.of(
                    "openai-api",
                    "resilience4j-bulkhead",
                    "resilience4j-circuitbreaker",
                    "resilience4j-core",
                    "resilience4j-ratelimiter",
                    "resilience4j-retry",
                    "resilience4j-timelimiter");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("io.openaisdk.api", "io.github.resilience4j");
        }

        @Override
        Set<String> modulesOfTheHouse() {
            return WITH_API;
        }
    },
    SPI("openai-spi", 40),
    SPI_TCK("openai-spi-tck", 60) {
        @Override
        Set<String> libraries() {
            return Set.of("junit-jupiter-api", "junit-jupiter-params", "assertj-core");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("org.junit.jupiter", "org.assertj.core");
        }
    },
    TESTKIT("openai-testkit", 60),
    TRANSPORT_APACHE("openai-transport-apache", 30) {
        @Override
        Set<String> libraries() {
            return Set.of("httpclient5");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("org.apache.hc.client5", "org.apache.hc.core5");
        }
    },
    TRANSPORT_JDK("openai-transport-jdk", 12),
    TRANSPORT_OKHTTP("openai-transport-okhttp", 25) {
        @Override
        Set<String> libraries() {
            return Set.of("okhttp-jvm");
        }

        @Override
        Set<String> libraryPackages() {
            return Set.of("okhttp3", "okio");
        }
    };

    /** A platform throws errors of the API, and reads what only it adds to the models; telemetry and limits read results. */
    private static final Set<String> WITH_API = Set.of("io.openaisdk.api", "io.openaisdk.spi");

    private final String artifact;
    private final int leastClasses;

    PublishedModule(String artifact, int leastClasses) {
        this.artifact = artifact;
        this.leastClasses = leastClasses;
    }

    String artifact() {
        return artifact;
    }

    /** A number that its classes are well above, so that a rule does not pass because it was shown nothing. */
    int leastClasses() {
        return leastClasses;
    }

    /** The name of the module, which is the root of its packages too. */
    String moduleName() {
        return packages(artifact);
    }

    /** The module of the house that a plug-in, or a module for a mapper of applications, is written against. */
    String basis() {
        return "openai-spi";
    }

    /** The artifacts that a plug-in, or the suites for them, wraps; empty for what knows more of the house than the SPI. */
    Set<String> libraries() {
        return Set.of();
    }

    /** The modules of the house that a plug-in may require. */
    Set<String> modulesOfTheHouse() {
        return Set.of(packages(basis()));
    }

    private static String packages(String artifact) {
        return "io." + artifact.replace("openai", "openaisdk").replace('-', '.');
    }

    /** The packages of those artifacts. */
    Set<String> libraryPackages() {
        return Set.of();
    }

    BuiltModule built() {
        return BuiltModule.of(artifact);
    }

    static Stream<PublishedModule> withCode() {
        return Arrays.stream(values()).filter(module -> module != OPENAI);
    }

    static Stream<PublishedModule> plugIns() {
        return Arrays.stream(values())
                .filter(module -> module == AUTH
                        || module == TRANSPORT_JDK
                        || !module.libraries().isEmpty());
    }

    /** Those that an application finds by a service; what it names itself is none, and neither are the suites for plug-ins. */
    static Stream<PublishedModule> services() {
        Set<PublishedModule> named = EnumSet.of(AUTH, MICROMETER, MODELS_GSON, OPENTELEMETRY, RESILIENCE4J, SPI_TCK);
        return plugIns().filter(module -> !named.contains(module));
    }

    static List<String> artifacts() {
        return Arrays.stream(values()).map(PublishedModule::artifact).toList();
    }
}
