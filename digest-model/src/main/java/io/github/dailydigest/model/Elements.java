package io.github.dailydigest.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills the lists and maps of builders. Elements, keys and values must not be null. */
final class Elements {

    private Elements() {}

    /**
     * Returns a modifiable list of {@code elements}.
     *
     * @param name what an element is called in the message of the exception
     * @throws NullPointerException if an element is null
     */
    static <T> List<T> copyOf(Iterable<? extends T> elements, String name) {
        List<T> copy = new ArrayList<>();
        addAll(copy, elements, name);
        return copy;
    }

    /**
     * Appends {@code elements} to {@code list}.
     *
     * @param name what an element is called in the message of the exception
     * @throws NullPointerException if an element is null; the elements before it were appended
     */
    static <T> void addAll(List<T> list, Iterable<? extends T> elements, String name) {
        for (T element : elements) {
            list.add(Objects.requireNonNull(element, name));
        }
    }

    /**
     * Appends {@code elements} to {@code list}.
     *
     * @param name what an element is called in the message of the exception
     * @throws NullPointerException if an element is null; the elements before it were appended
     */
    static <T> void addAll(List<T> list, T[] elements, String name) {
        for (T element : elements) {
            list.add(Objects.requireNonNull(element, name));
        }
    }

    /**
     * Returns a modifiable map of {@code entries}, in the same order.
     *
     * @param name what the map is called in the message of the exception
     * @throws NullPointerException if a key or value is null
     */
    static Map<String, String> copyOf(Map<String, ? extends String> entries, String name) {
        Map<String, String> copy = new LinkedHashMap<>();
        putAll(copy, entries, name);
        return copy;
    }

    /**
     * Puts {@code entries} into {@code map}.
     *
     * @param name what the map is called in the message of the exception
     * @throws NullPointerException if a key or value is null; the entries before it were put
     */
    static void putAll(Map<String, String> map, Map<String, ? extends String> entries, String name) {
        entries.forEach((key, value) -> put(map, key, value, name));
    }

    /**
     * Puts an entry into {@code map}.
     *
     * @param name what the map is called in the message of the exception
     * @throws NullPointerException if {@code key} or {@code value} is null
     */
    static void put(Map<String, String> map, String key, String value, String name) {
        Objects.requireNonNull(key, () -> name + " key");
        map.put(key, Objects.requireNonNull(value, () -> name + " value of key: " + key));
    }
}
