package io.openaisdk.contract.api;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import java.util.List;
import java.util.SortedMap;

/**
 * Everything that the API declares.
 *
 * @param models the models
 * @param unions the unions
 * @param enums the enums
 * @param services the services
 * @param errorAccessors what an error of the service can be asked for
 */
public record Api(
        SortedMap<TypeName, ModelDescription> models,
        SortedMap<TypeName, UnionDescription> unions,
        SortedMap<TypeName, EnumDescription> enums,
        List<ServiceDescription> services,
        List<String> errorAccessors) {}
