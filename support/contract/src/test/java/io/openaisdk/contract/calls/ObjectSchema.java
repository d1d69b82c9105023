package io.openaisdk.contract.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openaisdk.contract.document.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a document says about the object that a model stands for.
 *
 * @param schema a plain schema
 * @param excluded the properties that have to be left out, because it demands one of several and another one was chosen
 */
record ObjectSchema(ObjectNode schema, Set<String> excluded) {

    private static final String PROPERTIES = "properties";

    /**
     * Picks the first of the alternatives.
     *
     * @param ways the alternatives, the best ones first; those that differ only in what they demand are a choice
     * @param choices makes the choice
     * @param place where the object stands
     * @return the object's schema; one without rules when there is no alternative
     */
    static ObjectSchema first(List<ObjectNode> ways, Choices choices, String place) {
        if (ways.isEmpty()) {
            return new ObjectSchema(JsonNodeFactory.instance.objectNode(), Set.of());
        }
        Map<String, ObjectNode> demands = new LinkedHashMap<>();
        Set<String> anyDemands = new TreeSet<>();
        for (ObjectNode way : ways) {
            if (way.path(PROPERTIES).equals(ways.get(0).path(PROPERTIES))) {
                Set<String> demanded = Document.texts(way.path("required"));
                demands.putIfAbsent(String.join(" and ", demanded), way);
                anyDemands.addAll(demanded);
            }
        }
        ObjectNode way = demands.size() == 1
                ? ways.get(0)
                : demands.get(choices.choose(place + "!", List.copyOf(demands.keySet())));
        anyDemands.removeAll(Document.texts(way.path("required")));
        return new ObjectSchema(way, anyDemands);
    }

    /** Gives what is said about a property; missing where it is not known. */
    JsonNode property(String wireName) {
        return schema.path(PROPERTIES).path(wireName);
    }

    /** Gives the properties that are demanded, but declared nowhere. */
    Set<String> undeclared() {
        Set<String> names = Document.texts(schema.path("required"));
        schema.path(PROPERTIES).fieldNames().forEachRemaining(names::remove);
        return names;
    }
}
