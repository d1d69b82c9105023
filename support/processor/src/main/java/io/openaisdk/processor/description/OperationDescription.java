package io.openaisdk.processor.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A call of the API.
 *
 * @param name the method
 * @param httpMethod for example {@code GET}
 * @param path the whole path, with the names of parameters in braces
 * @param pathParameters the parameters that fill the path, in its order
 * @param params what the call is made with
 * @param shortForm whether the service also has the method without these parameters
 * @param result what it answers with
 * @param traits everything else that the engine has to know, one {@code name=value} or {@code name} each
 * @param deprecated whether the method is deprecated
 * @param comment the method's comment; empty for class files
 */
public record OperationDescription(
        String name,
        String httpMethod,
        String path,
        List<PathParameter> pathParameters,
        Optional<ParamsParameter> params,
        boolean shortForm,
        OperationResult result,
        List<String> traits,
        boolean deprecated,
        Optional<String> comment) {

    /**
     * Gives the name of the constant that holds the operation's table.
     *
     * @return the method's name in upper case with underscores
     */
    public String constantName() {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
