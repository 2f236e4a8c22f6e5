"""English verbs that become orders before "the" or "your": "sign the form", "move your car".

The everyday verbs of household, shop, school and clinic in their plain form, 2026-11; those that
the lists of orders have by what they are for are not repeated.
"""

from typing import Final

from simulator.data.word_lists import words

BEHIND_ORDERS: Final = words("your the our us this these my it them one")
"""What begins the thing that an order is about."""

DEEDS: Final = words(
    """
    add adjust air ask attach attend bag bake bin blend block boil borrow brush build carry cast
    celebrate change charge clean clear close connect cook copy count cover cut decorate delete
    deliver design dig double draw dress dry edit elevate empty exchange extend fasten feed fetch
    fill film fit fix flag flash flip fold freeze frame fuel gather grow hand hang heat hide hire
    hit
    hold ice install introduce invest kick label launch lay lend lift light line link list load
    lock love lower mail map mark master match measure mend mix mount move nab name nominate notify
    organise organize pack paint park paste peel photograph pin place plant plug polish pop post
    pour power practise prepare present press protect pull pump push put raise reach rebook
    recharge recommend record recycle reduce refresh release remove rent repair repeat replace
    report resend reset restart restore return revive ride rinse roll rotate run scrub seal sell
    serve set sew shake shape shut sign sing skip slice snag snap soak solve sort spend spot spray
    spread squeeze stack stand step stir stop store stream stretch style submit suggest support
    swap switch tag taste teach test throw tick tidy tighten top touch trace train transfer
    transform treat trim trust turn unbox unfold unplug unscrew upload wake walk warm wash water
    weigh wipe wrap zip
    """
)
"""What is to be done."""

FINITE: Final = words(
    "is are was were has have had will would can could does did gets got needs comes goes"
)
"""What shows that the words before it are no order: "Water the colour of tea is normal"."""
