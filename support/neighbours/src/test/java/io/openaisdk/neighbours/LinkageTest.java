package io.openaisdk.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.json.gson.GsonCodec;
import io.openaisdk.json.jackson.JacksonCodec;
import io.openaisdk.json.jackson3.Jackson3Codec;
import io.openaisdk.micrometer.MicrometerObserver;
import io.openaisdk.models.gson.OpenAIModelsAdapterFactory;
import io.openaisdk.opentelemetry.OpenTelemetryObserver;
import io.openaisdk.resilience4j.Resilience4jStrategy;
import io.openaisdk.testkit.OpenAITestServer;
import io.openaisdk.transport.apache.ApacheTransport;
import io.openaisdk.transport.jdk.JdkTransport;
import io.openaisdk.transport.okhttp.OkHttpTransport;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the modules call of a library is there in the version that the platform chooses, also where no test comes by. */
class LinkageTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                OpenAIClient.class,
                ApacheTransport.class,
                OkHttpTransport.class,
                JdkTransport.class,
                JacksonCodec.class,
                Jackson3Codec.class,
                GsonCodec.class,
                io.openaisdk.models.jackson.OpenAIModelsModule.class,
                io.openaisdk.models.jackson3.OpenAIModelsModule.class,
                OpenAIModelsAdapterFactory.class,
                MicrometerObserver.class,
                OpenTelemetryObserver.class,
                Resilience4jStrategy.class,
                OpenAITestServer.class
            })
    void everyCallCanBeLinked(Class<?> witness) {
        JavaClasses module = new ClassFileImporter()
                .importUrl(witness.getProtectionDomain().getCodeSource().getLocation());
        assertThat(module).isNotEmpty();

        List<String> broken = module.stream()
                .flatMap(type -> Stream.of(
                                type.getMethodCallsFromSelf(),
                                type.getConstructorCallsFromSelf(),
                                type.getMethodReferencesFromSelf(),
                                type.getConstructorReferencesFromSelf(),
                                type.getFieldAccessesFromSelf())
                        .flatMap(accesses -> accesses.stream().map(access -> (JavaAccess<?>) access)))
                .filter(access -> !access.getTargetOwner().isArray())
                .filter(access -> !access.getTargetOwner().isEquivalentTo(MethodHandle.class)) // takes any arguments
                .filter(access -> access.getTarget().resolveMember().isEmpty())
                .map(JavaAccess::getDescription)
                .toList();
        assertThat(broken).isEmpty();
    }
}
