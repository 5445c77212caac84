package io.causerie.understanding.entity;

/**
 * A city of GeoNames.
 *
 * @param country ISO 3166 code
 * @param state code of a state of the United States, empty elsewhere
 * @param thousands of people
 */
record City(String name, String country, String state, double latitude, double longitude, int thousands) {}
