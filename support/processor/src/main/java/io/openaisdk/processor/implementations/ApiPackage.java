package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import java.util.ArrayList;
import java.util.List;

/**
 * The types of one package of the API, each list in alphabetical order.
 *
 * @param models its models
 * @param unions its unions
 * @param enums its enums
 */
record ApiPackage(List<ModelDescription> models, List<UnionDescription> unions, List<TypeName> enums) {

    static ApiPackage empty() {
        return new ApiPackage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
