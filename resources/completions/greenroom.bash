# bash completion for greenroom
_greenroom() {
    local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    if [ "$before" = --page ]; then
        mapfile -t COMPREPLY < <(compgen -W "today study write interview browse progress" -- "$cur")
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--collection --deck --page --help --version" -- "$cur")
    fi
}
complete -o default -F _greenroom greenroom
