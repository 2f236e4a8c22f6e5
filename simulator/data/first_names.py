"""First names that businesses are often called by: `Anna Coffee`, `Tom's Diner`; folded.

A choice of ours of the names that are most given in the countries whose messages are read here,
November 2026. They are held against a brand's name alone.
"""

from typing import Final

from simulator.data.word_lists import words

FIRST_NAMES: Final = words(
    """
    aaron abby adam adele agnes aisha alan alba albert alejandro alessia alex alexander alexandra
    alfie alice alicia alina alison amanda amelia amelie amina amir amy ana andre andrea andreas
    andrew andy angel angela angie anita anja anna anne annie antoine anton antonia antonio april
    archie aria arthur astrid audrey ava barbara beatrice beatriz becky bella ben benjamin bernard
    beth betty bianca bill billy bob bonnie brad brandon brenda brian bruno bryan caleb camila
    camille carl carla carlos carmen carol caroline catherine cathy cecilia charles charlie
    charlotte chloe chris christian christina claire clara claudia colin connor craig daisy dan
    dana daniel daniela danny dario dave david dean deborah denise dennis diana diego dolores
    donald donna dora doris dorothy doug duncan dylan eddie edgar edith eduardo edward eileen elena
    eli elias elisa elise eliza elizabeth ella ellen ellie elsa emil emilia emilie emily emma eric
    erica erik ernie esther ethan etienne eva evan evelyn fatima felipe felix fernanda fernando
    fiona flora florence frances francesca francis francisco frank franz fred freddie frida
    frieda gabriel gabriela gary gavin gemma george georgia gerard gina giulia gloria gonzalo
    gordon graham greg greta guillaume gus gustav guy hanna hannah hans harriet harry harvey heidi
    helen helena henri henry holly hugo ian ida ines inga ingrid irene irina iris isaac isabel
    isabella ivan jack jackie jacob jade jake james jamie jan jana jane janet janina jasmin jason
    javier jay jean jeff jen jenna jennifer jenny jeremy jerry jess jesse jessica jill jim jimmy
    joan joanna joao joe joel johanna john johnny jon jonas jordan jorge jose joseph josh joshua
    juan judith judy julia julian julie juliette june justin karen karin karl kate katharina
    katherine kathy katie kay keith kelly ken kenny kevin kim kirsten klaus kurt kyle lara lars
    laura laurent lauren lea lena leo leon leonie leonor leticia lewis liam lily lina linda lisa
    liz lola lorenzo lottie louis louisa louise lucas lucia lucy luis luisa luka lukas luke mabel
    maggie maja manuel mara marc marcel marcia marco marcus margaret maria marie marina mario
    marion mark marta martha martin martina mary mateo mathilde matt matteo matthew matthias maud
    maurice max maxime maya megan mel melanie melissa mia michael michel michelle miguel mike mila
    millie milo mira miriam mohamed molly monica morgan moritz muriel nadia nancy natalia natalie
    nathan neil nell nelly nick nico nicola nicolas nicole nigel nina noah noel nora norma oliver
    olivia olga oscar otto owen pablo paige pam patricia patrick patty paul paula pauline pedro
    peggy pepe peter petra phil philip philippe pia pierre pip poppy priya rachel rafael ralph
    ramon raquel ray rebecca renata rene ricardo richard rick rita rob robert roberto robin roger
    roland roman ron rosa rosalie rose rosie ross roy ruby rui rupert ruth ryan sabine sally sam
    samantha samira samuel sandra sandro sara sarah scott sean sebastian sergio seth sharon shaun
    sheila silvia simon simone sofia sonia sonja sophia sophie stan stefan stella stephanie stephen
    steve steven stuart sue susan susanne suzy sven sylvia tamara tania tara ted teresa tess theo
    theresa thomas tiffany tim timo tina toby todd tom tommy toni tony tracy ulrike ursula valentina
    valeria vanessa vera veronica vicky victor victoria vincent viola virginia vivian walter wanda
    wendy werner will william winnie xavier yasmin yolanda yvette yvonne zach zara zoe zoey
    """
)
