package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.RoundTripContract;

class RoundTripPropertyTest extends RoundTripContract {

    RoundTripPropertyTest() {
        super(new Jackson3());
    }
}
