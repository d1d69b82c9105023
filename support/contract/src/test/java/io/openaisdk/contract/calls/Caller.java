package io.openaisdk.contract.calls;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawOpenAIServices;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.ApiStatusException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Calls operations on a client by their names. */
final class Caller {

    private final OpenAI client;

    Caller(OpenAI client) {
        this.client = client;
    }

    /**
     * What came back.
     *
     * @param http its HTTP facts
     * @param answer the answer; null for a refusal
     */
    record Outcome(HttpInfo http, RawResponse<?> answer) {}

    Outcome call(OperationCall call, List<Object> arguments) {
        try {
            Class<?> type = RawOpenAIServices.class;
            Object service = client.raw();
            for (String name : call.services()) {
                Method accessor = type.getMethod(name);
                service = JavaTypes.call(accessor, service);
                type = accessor.getReturnType();
            }
            Method operation = operation(type, call.operation().name(), arguments);
            RawResponse<?> answer = (RawResponse<?>) JavaTypes.call(operation, service, arguments.toArray());
            return new Outcome(answer, answer);
        } catch (ApiStatusException refusal) {
            return new Outcome(refusal.http().orElseThrow(), null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot call " + call, e);
        }
    }

    private static Method operation(Class<?> service, String name, List<Object> arguments) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getName().equals(name) && takes(method.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no " + name + " for " + arguments));
    }

    private static boolean takes(Class<?>[] types, List<Object> arguments) {
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!JavaTypes.boxed(types[i]).isInstance(arguments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
