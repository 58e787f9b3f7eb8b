package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.RoundTripContract;

class RoundTripPropertyTest extends RoundTripContract {

    RoundTripPropertyTest() {
        super(new Jackson2());
    }
}
